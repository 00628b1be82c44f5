import tensorflow as tf
from tensorflow import keras

strategy = tf.distribute.get_strategy()
for owner, prefix, names in (
    (strategy, "strategy", ["experimental_run_v2", "run"]),
    (tf.distribute, "tf.distribute", ["ParameterServerStrategy"]),
    (tf.distribute, "tf.distribute", ["MultiWorkerMirroredStrategy"]),
    (tf.random, "tf.random", ["Generator"]),
    (keras.callbacks, "callbacks", ["experimental", "BackupAndRestore"]),
):
    for name in names:
        print(f"{prefix}.{name}: {hasattr(owner, name)}")

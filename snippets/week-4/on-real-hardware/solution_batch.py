import tensorflow as tf
from tensorflow import keras

per_replica = 16
for strategy in (
    tf.distribute.get_strategy(),
    tf.distribute.MirroredStrategy(),
):
    replicas = strategy.num_replicas_in_sync
    with strategy.scope():
        model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
        model.compile(keras.optimizers.SGD(0.1 * replicas), "mse")
    x = tf.ones([64, 1])
    model.fit(x, x, batch_size=per_replica * replicas, verbose=0)
    print(f"replicas {replicas}, global batch {per_replica * replicas}")

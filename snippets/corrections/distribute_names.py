import tensorflow as tf

strategy = tf.distribute.get_strategy()
for name in ("experimental_run_v2", "experimental_make_numpy_dataset", "run"):
    print(f"strategy.{name}: {hasattr(strategy, name)}")
for name in ("ParameterServerStrategy", "MultiWorkerMirroredStrategy"):
    print(f"tf.distribute.{name}: {hasattr(tf.distribute, name)}")
print("tf.random.Generator:", hasattr(tf.random, "Generator"))

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
per_replica = 16
for devices in (["CPU:0"], ["CPU:0", "CPU:1"]):
    strategy = tf.distribute.MirroredStrategy(devices)
    replicas = strategy.num_replicas_in_sync
    with strategy.scope():
        model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
        model.compile(keras.optimizers.SGD(0.1 * replicas), "mse")
    x = tf.ones([64, 1])
    model.fit(x, x, batch_size=per_replica * replicas, verbose=0)
    print(
        f"replicas {replicas}, global batch {per_replica * replicas},"
        f" steps {model.optimizer.iterations.numpy()}"
    )

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


@tf.function
def step():
    replica = tf.distribute.get_replica_context()
    gradient = tf.constant([1.001, 3.0])
    small = tf.cast(gradient, tf.bfloat16)  # this line
    return tf.cast(replica.all_reduce("SUM", small), tf.float32)


total = strategy.experimental_local_results(strategy.run(step))[0]
print("the sum of two:", total.numpy())

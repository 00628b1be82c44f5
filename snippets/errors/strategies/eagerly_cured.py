import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
messages = []
tf.get_logger().addFilter(messages.append)


@tf.function
def squares(x):
    return strategy.run(lambda x: x * x, args=(x,))


for x in (1.0, 2.0, 3.0):
    squares(tf.constant(x))
print("warnings:", len(messages))

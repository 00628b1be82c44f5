import textwrap

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
messages = []


def keep(record):  # what it returns None for is not printed
    messages.append(record.getMessage())


tf.get_logger().addFilter(keep)
for x in (1.0, 2.0, 3.0):
    strategy.run(lambda x: x * x, args=(tf.constant(x),))
print("warnings:", len(messages))
print(textwrap.fill(messages[0], 49))

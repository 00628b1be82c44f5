import textwrap

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def step():
    x = tf.constant([1.0, 3.0])
    total = strategy.reduce("SUM", x, axis=None)
    return x / total


try:
    tf.function(strategy.run)(step)
except RuntimeError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("RuntimeError: ")[1]
    print(textwrap.fill(message, 49))

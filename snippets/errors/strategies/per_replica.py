import textwrap

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
losses = tf.function(strategy.run)(lambda: tf.constant(2.0))
uses = {
    "numpy": lambda: losses.numpy(),
    "plus": lambda: losses + 1.0,
    "op": lambda: tf.reduce_mean(losses),
}
for name, use in uses.items():
    try:
        use()
    except (AttributeError, TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}:")
        print(textwrap.fill(str(error), 49))

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
losses = tf.function(strategy.run)(lambda: tf.constant(2.0))
print("each:", *(loss.numpy() for loss in losses.values))
for how in "SUM", "MEAN":
    print(f"{how}:", strategy.reduce(how, losses, axis=None).numpy())

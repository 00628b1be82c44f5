import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
data = tf.data.Dataset.range(5).batch(4)
data = data.map(lambda i: tf.cast(i, tf.float32))


@tf.function
def mean(x):
    sums = strategy.run(tf.reduce_sum, args=(x,))
    sizes = strategy.run(tf.size, args=(x,))
    total = strategy.reduce("SUM", sums, axis=None)
    size = strategy.reduce("SUM", sizes, axis=None)
    return total / tf.cast(size, tf.float32)


for x in strategy.experimental_distribute_dataset(data):
    shares = [share.shape[0] for share in x.values]
    print("shares", shares, "mean", mean(x).numpy())

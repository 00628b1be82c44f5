import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


@tf.function
def means(batch):
    return strategy.run(tf.reduce_mean, args=(batch,))


dataset = tf.data.Dataset.from_tensor_slices(tf.range(5.0)).batch(4)
for batch in strategy.experimental_distribute_dataset(dataset):
    shares = strategy.experimental_local_results(batch)
    print("shares", *(share.numpy() for share in shares))
    results = strategy.experimental_local_results(means(batch))
    print("means ", *(result.numpy() for result in results))

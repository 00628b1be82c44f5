import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
third = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [third] * 3)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1", "CPU:2"])

dataset = tf.data.Dataset.range(11).batch(8)
for batch in strategy.experimental_distribute_dataset(dataset):
    shares = strategy.experimental_local_results(batch)
    print(" | ".join(str(share.numpy()) for share in shares))

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

dataset = tf.data.Dataset.range(19).batch(8)
for batch in strategy.experimental_distribute_dataset(dataset):
    shares = strategy.experimental_local_results(batch)
    print(" | ".join(str(share.numpy()) for share in shares))

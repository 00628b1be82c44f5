import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
x = tf.constant([1.0, 1.0, 1.0, 1.0, 6.0])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(5)
run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    means = run(tf.reduce_mean, args=(batch,))
    local = strategy.experimental_local_results(means)
    print("mean of each replica:", *(mean.numpy() for mean in local))
    total = strategy.reduce("SUM", means, axis=None)
    plain = strategy.reduce("MEAN", means, axis=None)
    weighed = strategy.reduce("MEAN", batch, axis=0)
print("SUM of the means:", total.numpy())
print("MEAN of the means:", plain.numpy())
print("MEAN of the batch, axis=0:", weighed.numpy())

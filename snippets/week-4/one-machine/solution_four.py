import tensorflow as tf

quarter = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [quarter] * 4)
strategy = tf.distribute.MirroredStrategy([f"CPU:{i}" for i in range(4)])
x = tf.constant([1.0, 2.0, 3.0, 4.0, 5.0])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(5)


def share_of_mean(share):
    replica = tf.distribute.get_replica_context()
    examples = replica.all_reduce("SUM", tf.cast(tf.size(share), tf.float32))
    return tf.reduce_sum(share) / examples


run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    print(*(s.numpy() for s in strategy.experimental_local_results(batch)))
    shares = run(share_of_mean, args=(batch,))
    print("mean:", strategy.reduce("SUM", shares, axis=None).numpy())

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
errors = tf.constant([1.0, 1.0, 1.0, 1.0, 6.0])
weights = tf.constant([1.0, 1.0, 1.0, 1.0, 4.0])
dataset = tf.data.Dataset.from_tensor_slices((errors, weights)).batch(5)


def losses(error, weight):
    replica = tf.distribute.get_replica_context()
    total = replica.all_reduce("SUM", tf.reduce_sum(weight))
    own = tf.reduce_sum(weight * error**2)
    return own / total, own / tf.reduce_sum(weight)


run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    shares, means = run(losses, args=batch)
    print("two replicas:     ", strategy.reduce("SUM", shares, None).numpy())
    print("mean of two means:", strategy.reduce("MEAN", means, None).numpy())
wanted = tf.reduce_sum(weights * errors**2) / tf.reduce_sum(weights)
print("one device:       ", wanted.numpy())

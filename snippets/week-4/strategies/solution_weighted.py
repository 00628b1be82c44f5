import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
errors = tf.constant([1.0, 1.0, 1.0, 1.0, 6.0])
weights = tf.constant([1.0, 1.0, 1.0, 1.0, 0.0])
dataset = tf.data.Dataset.from_tensor_slices((errors, weights)).batch(5)


@tf.function
def loss(error, weight):
    replica = tf.distribute.get_replica_context()
    total = replica.all_reduce("SUM", tf.reduce_sum(weight))
    return tf.reduce_sum(weight * error**2) / total


for batch in strategy.experimental_distribute_dataset(dataset):
    shares = tf.function(strategy.run)(loss, args=batch)
    print("two replicas:", strategy.reduce("SUM", shares, axis=None).numpy())
wanted = tf.reduce_sum(weights * errors**2) / tf.reduce_sum(weights)
print("one device:  ", wanted.numpy())

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
errors = tf.constant([1.0, 1.0, 1.0, 1.0, 6.0])
dataset = tf.data.Dataset.from_tensor_slices(errors).batch(5)


def losses(error):
    replica = tf.distribute.get_replica_context()
    examples = replica.all_reduce("SUM", tf.cast(tf.size(error), tf.float32))
    by_keras = mse(tf.zeros_like(error)[:, None], error[:, None])
    return by_keras, tf.reduce_sum(error**2) / examples


run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    shares = strategy.experimental_local_results(batch)
    print("shares:        ", *(share.numpy() for share in shares))
    by_keras, by_count = run(losses, args=(batch,))
    print("Keras's loss:  ", strategy.reduce("SUM", by_keras, None).numpy())
    print("sum / examples:", strategy.reduce("SUM", by_count, None).numpy())
print("mean of all:   ", tf.reduce_mean(errors**2).numpy())

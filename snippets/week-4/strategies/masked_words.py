import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
words = tf.constant([[1, 2, 3, 4], [5, 0, 0, 0]])
targets = tf.constant([[1.0, 1.0, 1.0, 1.0], [3.0, 0.0, 0.0, 0.0]])[..., None]
dataset = tf.data.Dataset.from_tensor_slices((words, targets)).batch(2)
with strategy.scope():
    layer = keras.layers.Embedding(6, 1, "zeros", mask_zero=True)
    layer.build()


def losses(x, y):
    error = tf.reduce_sum((layer(x) - y) ** 2)  # 0 where there is no word
    count = tf.cast(tf.math.count_nonzero(x), tf.float32)
    count = tf.distribute.get_replica_context().all_reduce("SUM", count)
    return mse(y, layer(x)), error / count


run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    by_keras, by_count = run(losses, batch)
    print(f"Keras's loss: {strategy.reduce('SUM', by_keras, None):.1f}")
    print(f"sum / words:  {strategy.reduce('SUM', by_count, None):.1f}")
print(f"one device:   {mse(targets, layer(words)):.1f}")

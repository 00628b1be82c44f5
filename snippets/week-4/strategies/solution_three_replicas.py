import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
third = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [third] * 3)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1", "CPU:2"])
mse = keras.losses.MeanSquaredError()


def influence(x):
    """How much the loss grows with the squared error of each example."""
    squares = tf.ones([tf.size(x), 1])
    with tf.GradientTape() as tape:
        tape.watch(squares)
        loss = mse(tf.zeros_like(squares), squares**0.5)
    return tape.gradient(loss, squares)[:, 0]


run = tf.function(strategy.run)
dataset = tf.data.Dataset.range(11).batch(8)
for batch in strategy.experimental_distribute_dataset(dataset):
    shares = strategy.experimental_local_results(batch)
    print(" | ".join(str(share.numpy()) for share in shares))
    found = strategy.experimental_local_results(run(influence, [batch]))
    print(" | ".join(str(counts.numpy().round(3)) for counts in found))

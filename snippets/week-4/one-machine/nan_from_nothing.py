import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
losses = {
    "tf.reduce_mean / replicas": lambda y: tf.reduce_mean(y**2) / 2,
    "tf.nn.compute_average_loss": lambda y: tf.nn.compute_average_loss(y**2),
    "sum / examples of the batch": lambda y: tf.reduce_sum(y**2) / 1,
}
dataset = tf.data.Dataset.from_tensors(tf.ones([1]))
for batch in strategy.experimental_distribute_dataset(dataset):
    for name, loss in losses.items():
        shares = tf.function(strategy.run)(loss, args=(batch,))
        print(f"{name:27} {strategy.reduce('SUM', shares, axis=None):.1f}")

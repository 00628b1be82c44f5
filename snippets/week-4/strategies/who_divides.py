import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
losses = {
    "tf.reduce_mean": lambda y, p: tf.reduce_mean((y - p) ** 2),
    "tf.nn.compute_average_loss": lambda y, p: tf.nn.compute_average_loss(
        (y - p) ** 2
    ),
    "keras.losses.MeanSquaredError": mse,
    "the same, divided again": lambda y, p: mse(y, p) / 2,
}
y, p = tf.zeros([4, 1]), tf.ones([4, 1])
print("every error is 1                both replicas")
for name, loss in losses.items():
    shares = tf.function(strategy.run)(loss, args=(y, p))
    print(f"{name:31} {strategy.reduce('SUM', shares, axis=None):.1f}")

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
    "the same, without an axis": lambda y, p: mse(y[:, 0], p[:, 0]),
    "keras.losses.Dice": keras.losses.Dice(),
}


def in_a_replica(y, p):
    return {name: loss(y, p) for name, loss in losses.items()}


y, p = tf.zeros([4, 1]), tf.ones([4, 1])
shares = tf.function(strategy.run)(in_a_replica, args=(y, p))
print("every error is 1                both replicas")
for name, share in shares.items():
    print(f"{name:31} {strategy.reduce('SUM', share, axis=None):.1f}")

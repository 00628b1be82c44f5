import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
losses = {
    "compute_average_loss": tf.nn.compute_average_loss,
    "after a mean over the pixels": lambda errors: tf.nn.compute_average_loss(
        tf.reduce_mean(errors, axis=[1, 2])
    ),
    "keras.losses.MeanSquaredError": lambda errors: mse(
        tf.zeros_like(errors), errors
    ),
}


def in_a_replica(errors):
    return {name: loss(errors) for name, loss in losses.items()}


share = tf.ones([4, 5, 5])  # 4 pictures of 5 by 5 pixels
shares = tf.function(strategy.run)(in_a_replica, args=(share,))
print("every error is 1                both replicas")
for name, share in shares.items():
    print(f"{name:31} {strategy.reduce('SUM', share, axis=None):.1f}")

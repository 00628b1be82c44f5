import tensorflow as tf

tf.config.set_soft_device_placement(True)
with tf.device("GPU:3"):
    y = tf.square(3.0)
print(y.numpy(), "on", y.device[-5:])

gpus = tf.config.list_logical_devices("GPU")
device = gpus[0].name if gpus else "CPU:0"
with tf.device(device):
    y = tf.square(4.0)
print(y.numpy(), "on the first GPU:", bool(gpus))

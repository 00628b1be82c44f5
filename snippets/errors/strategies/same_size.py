import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
x = tf.ones([5, 1])
try:
    model.fit(x, x, batch_size=5, verbose=0)
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    message = error.message.split("}} ")[1].partition(" [Op")[0]
    print(textwrap.fill(" ".join(message.split()), 49))

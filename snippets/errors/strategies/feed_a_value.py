import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.Adam(0.1)


@tf.function
def train_step():
    strategy.run(lambda: optimizer.apply([tf.constant(2.0)], [w]))


try:
    train_step()
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    message = error.message[error.message.index("You must") :]
    print(textwrap.fill(message.partition(" tensor '")[0], 49), "...")

import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1, gradient_accumulation_steps=2)
    optimizer.build([w])


@tf.function
def train_step(gradient):
    strategy.run(lambda: optimizer.apply([gradient], [w]))


try:
    train_step(tf.constant(2.0))
except RuntimeError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("RuntimeError: ")[1]
    message = message.replace("\x1b[1m", "")  # printed bold in a terminal
    print(textwrap.fill(message.partition(" This can")[0], 49))

import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
with strategy.scope():
    optimizer = keras.optimizers.Adam()
    try:
        optimizer.build(model.trainable_variables)
    except ValueError as error:
        print(f"{type(error).__name__}:")
        message = str(error).partition(" <tf.Variable")[0]
        print(textwrap.fill(message, 49))
print(type(model.trainable_variables[0].value).__name__)

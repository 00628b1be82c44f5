import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build([w])
    try:
        optimizer.apply([tf.constant(2.0)], [w])
    except AttributeError as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error), 49))

import textwrap

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
w = tf.Variable(0.0)

with strategy.scope():
    inside = keras.optimizers.SGD(0.1, momentum=0.5)
    try:
        inside.build([w])
    except ValueError as error:
        print(textwrap.fill(f"ValueError: {error}", 49))

outside = keras.optimizers.SGD(0.1, momentum=0.5)
outside.build([w])
try:
    tf.function(strategy.run)(lambda: outside.apply([tf.ones([])], [w]))
except AssertionError as error:
    print("both outside:", str(error).split()[-1])

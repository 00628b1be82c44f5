import re
import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
x = tf.ones([4, 1])
with strategy.scope():
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
model.compile("adam", "mse")
try:
    model.fit(x, x, verbose=0)
except RuntimeError as error:
    print(f"{type(error).__name__}:")
    message = re.sub(r"<\S*\.(\w+) object at 0x\w+>", r"\1", str(error))
    print(textwrap.fill(message, 49))

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(1)
step = tf.function(lambda x: layer(x))
data = tf.data.Dataset.range(8).batch(4)
optimizer = keras.optimizers.SGD(0.1)

cpu = tf.config.list_physical_devices("CPU")[0]
two = [tf.config.LogicalDeviceConfiguration()] * 2
try:
    tf.config.set_logical_device_configuration(cpu, two)
except RuntimeError as error:
    print(error)

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
keras.utils.set_random_seed(1)
with strategy.scope():
    dropout = keras.layers.Dropout(0.5)


def masks():
    ones = tf.ones([1, 12])
    return tf.cast(dropout(ones, training=True) > 0, tf.int32)


for mask in strategy.experimental_local_results(
    tf.function(strategy.run)(masks)
):
    print(mask.numpy()[0])

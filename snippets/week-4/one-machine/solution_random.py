import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
keras.utils.set_random_seed(1)
with strategy.scope():
    dropout = keras.layers.Dropout(0.5)
    generator = tf.random.Generator.from_seed(1)


def by_keras():
    return tf.cast(dropout(tf.ones([12]), training=True) > 0, tf.int32)


def by_generator():
    return tf.cast(generator.uniform([12]) < 0.5, tf.int32)


for mask in (by_keras, by_generator):
    print(mask.__name__)
    masks = tf.function(strategy.run)(mask)
    for replica in strategy.experimental_local_results(masks):
        print(replica.numpy())

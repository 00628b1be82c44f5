import numpy as np
import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.constant([[0.0], [1.0], [2.0], [3.0], [10.0], [11.0], [12.0], [13.0]])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(8)


def normalised(strategy, synchronized):
    with strategy.scope():
        layer = keras.layers.BatchNormalization(synchronized=synchronized)
        layer.build(x.shape)
    run = tf.function(lambda x: strategy.run(layer, [x], {"training": True}))
    for batch in strategy.experimental_distribute_dataset(dataset):
        shares = strategy.experimental_local_results(run(batch))
    return " ".join(f"{value:4.1f}" for value in np.concatenate(shares)[:, 0])


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("one device  ", normalised(one, False))
print("two devices ", normalised(two, False))
print("synchronized", normalised(two, True))

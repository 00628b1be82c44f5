import numpy as np
import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def normalised(strategy, x, synchronized):
    with strategy.scope():
        layer = keras.layers.BatchNormalization(synchronized=synchronized)
        layer.build(x.shape)
    run = tf.function(lambda x: strategy.run(layer, [x], {"training": True}))
    dataset = tf.data.Dataset.from_tensors(x)
    for batch in strategy.experimental_distribute_dataset(dataset):
        shares = strategy.experimental_local_results(run(batch))
    return " ".join(f"{value:5.1f}" for value in np.concatenate(shares)[:, 0])


for mean in (0.0, 10000.0):
    x = tf.constant([[-1.0], [1.0], [-1.0], [1.0]]) + mean
    print(f"around {mean:.0f}")
    print("  one device  ", normalised(one, x, False))
    print("  synchronized", normalised(two, x, True))

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.constant([[0.0], [0.0], [10.0], [10.0]])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(4)


def trained(strategy, synchronized=False):
    with strategy.scope():
        norm = keras.layers.BatchNormalization(
            momentum=0.5, synchronized=synchronized
        )
        norm.build([None, 1])
    run = tf.function(lambda x: strategy.run(norm, [x], {"training": True}))
    for batch in strategy.experimental_distribute_dataset(dataset):
        run(batch)
    copies = strategy.experimental_local_results(norm.moving_mean.value)
    return norm, " ".join(f"{copy.numpy()[0]}" for copy in copies)


two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("one device:  ", trained(tf.distribute.OneDeviceStrategy("CPU:0"))[1])
norm, copies = trained(two)
print("two devices: ", copies)
path = tf.train.Checkpoint(norm=norm).write("norm")
alone = keras.layers.BatchNormalization()
alone.build([None, 1])
tf.train.Checkpoint(norm=alone).read(path)
print("restored:    ", alone.moving_mean.numpy()[0])
print("synchronized:", trained(two, synchronized=True)[1])

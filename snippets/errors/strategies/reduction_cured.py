import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()


@tf.function
def loss(x):
    losses = strategy.run(lambda x: mse(x, 0.0 * x), args=(x,))
    return strategy.reduce("SUM", losses, axis=None)


data = tf.data.Dataset.from_tensor_slices(tf.ones([8, 1])).batch(8)
for x in strategy.experimental_distribute_dataset(data):
    print("two replicas:", loss(x).numpy())
x = tf.ones([8, 1])
print("one device:  ", mse(x, 0.0 * x).numpy())

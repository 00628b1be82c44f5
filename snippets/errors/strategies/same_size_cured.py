import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
x = tf.ones([9, 1])
data = tf.data.Dataset.from_tensor_slices((x, x))
data = data.batch(4, drop_remainder=True)
model.fit(data, shuffle=False, verbose=0)
print("steps:", model.optimizer.iterations.numpy())

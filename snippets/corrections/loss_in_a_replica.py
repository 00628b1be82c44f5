import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
y, prediction = tf.zeros([4, 1]), tf.ones([4, 1])
print("alone:       ", mse(y, prediction).numpy())
shares = tf.function(strategy.run)(mse, args=(y, prediction))
for share in strategy.experimental_local_results(shares):
    print("in a replica:", share.numpy())

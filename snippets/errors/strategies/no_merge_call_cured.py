import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build([w])


@tf.function
def train_step():
    strategy.run(lambda: optimizer.apply([tf.constant(2.0)], [w]))


train_step()
print(*(f"{copy.numpy():.1f}" for copy in w.values))

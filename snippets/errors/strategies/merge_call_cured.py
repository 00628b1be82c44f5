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


def step(gradient):
    is_finite = tf.math.is_finite(gradient)
    optimizer.apply([tf.where(is_finite, gradient, 0.0)], [w])


@tf.function
def train_step(gradient):
    strategy.run(step, args=(gradient,))


for gradient in (2.0, float("inf")):
    train_step(tf.constant(gradient))
    print(f"{w.numpy():.1f}")

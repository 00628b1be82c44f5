import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.linspace([-1.0], [1.0], 64)


def fit(strategy):
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input([1]), layer])
        model.compile(
            keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError()
        )
    model.fit(x, 3 * x - 1, batch_size=16, epochs=5, shuffle=False, verbose=0)
    return layer.kernel.numpy().item()


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print(f"one device:  {fit(one):.4f}")
print(f"two devices: {fit(two):.4f}")

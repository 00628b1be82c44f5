import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.linspace([-1.0], [1.0], 8)
rows = []


def mean_squared_error(y, p):
    rows.append(p.shape[0])  # as often as it is traced
    return tf.reduce_mean((y - p) ** 2, axis=-1)


def try_out(strategy):
    with strategy.scope():
        line = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input([1]), line])
        model.compile(keras.optimizers.SGD(0.1), mean_squared_error)
    rows.clear()
    model.train_on_batch(x, 3 * x - 1)
    print(f"  rows in each replica: {rows[-1]}")
    print(f"  kernel: {line.kernel.numpy().item():.4f}")
    print("  predict:         ", model.predict(x, verbose=0).shape)
    print("  predict_on_batch:", model.predict_on_batch(x).shape)


print("one device")
try_out(tf.distribute.OneDeviceStrategy("CPU:0"))
print("two replicas")
try_out(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))

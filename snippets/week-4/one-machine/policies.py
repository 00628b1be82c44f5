import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
x, y = tf.constant([[0.5], [4.0]]), tf.zeros([2, 1])


def fit(strategy, policy):
    keras.config.set_dtype_policy(policy)
    with strategy.scope():
        line = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
        to_float = keras.layers.Activation("linear", dtype="float32")
        model = keras.Sequential([keras.Input([1]), line, to_float])
        loss = keras.losses.MeanSquaredError()
        model.compile(keras.optimizers.SGD(0.01), loss)
    model.fit(x, y, batch_size=2, shuffle=False, verbose=0)
    return line.kernel.numpy().item()


for policy in ("mixed_float16", "mixed_bfloat16"):
    weights = [fit(strategy, policy) for strategy in (one, two)]
    print(f"{policy:14} one {weights[0]:5.2f}, two {weights[1]:5.2f}")

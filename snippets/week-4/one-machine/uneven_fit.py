import textwrap

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def make(strategy, normalise=False):
    with strategy.scope():
        layers = [keras.layers.Dense(1, kernel_initializer="zeros")]
        if normalise:
            layers.append(keras.layers.BatchNormalization())
        model = keras.Sequential([keras.Input([1]), *layers])
        loss = keras.losses.MeanSquaredError()
        model.compile(keras.optimizers.SGD(0.1), loss)
    return model


def fit(strategy, examples, drop=False, normalise=False):
    x = tf.linspace([-1.0], [1.0], examples)
    dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1))
    dataset = dataset.batch(16, drop_remainder=drop)
    model = make(strategy, normalise)
    model.fit(dataset, epochs=5, shuffle=False, verbose=0)
    return model.layers[0].kernel.numpy().item()


print("examples            one device  two devices")
for examples, *options in (64,), (65,), (65, True), (65, False, True):
    drop, normalise = [*options, False, False][:2]
    name = f"{examples}{', drop_remainder' * drop}{', normalised' * normalise}"
    weights = [fit(strategy, examples, *options) for strategy in (one, two)]
    print(f"{name:19} {weights[0]:10.4f}  {weights[1]:11.4f}")
try:
    make(two).fit(tf.ones([5, 1]), tf.ones([5, 1]), batch_size=5, verbose=0)
except tf.errors.InvalidArgumentError as error:
    print(f"5 in one batch: {type(error).__name__}")
    reason = error.message.split("}} ")[1].split(" [Op")[0]
    print(textwrap.fill(" ".join(reason.split()), 49))

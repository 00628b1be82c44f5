import re

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def train(make_optimizer, build):
    with strategy.scope():
        w = tf.Variable(1.0)
        optimizer = make_optimizer(0.1)
        if build:
            optimizer.build([w])

    def step():
        optimizer.apply([w / 2], [w])

    tf.function(strategy.run)(step)
    return w.numpy()


try:
    train(keras.optimizers.Adam, build=False)
except tf.errors.InvalidArgumentError as error:
    reason = re.search("You must feed a value for [a-z ]+", str(error))
    print(f"{type(error).__name__}: {reason[0]}...")
print(f"built first: {train(keras.optimizers.Adam, build=True):.1f}")
print(f"SGD, not built: {train(keras.optimizers.SGD, build=False):.1f}")

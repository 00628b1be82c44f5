import tensorflow as tf
from tensorflow import keras

lines = {
    "set_random_seed": lambda: keras.utils.set_random_seed(0),
    "Dense": lambda: keras.layers.Dense(1),
    "tf.function": lambda: tf.function(lambda x: x + 1),
    "range": lambda: tf.data.Dataset.range(8).batch(4),
}
cpu = tf.config.list_physical_devices("CPU")[0]
for count, (name, run) in enumerate(lines.items(), 2):
    run()
    several = [tf.config.LogicalDeviceConfiguration()] * count
    try:
        tf.config.set_logical_device_configuration(cpu, several)
        print(f"after {name}: in time")
    except RuntimeError:
        print(f"after {name}: too late")

import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
images, labels = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((images / 16, labels)).batch(64)
print(len(dataset), "batches, the last of", len(images) % 64, "digits")


def fit(strategy, batches, optimizer):
    keras.utils.set_random_seed(1)
    with strategy.scope():
        first = keras.layers.Dense(16)
        norm = keras.layers.BatchNormalization(synchronized=True)
        layers = [first, norm, keras.layers.ReLU(), keras.layers.Dense(10)]
        model = keras.Sequential([keras.Input([64]), *layers])
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        model.compile(optimizer(0.01), loss)
    model.fit(batches, shuffle=False, verbose=0)
    return [variable.numpy() for variable in model.trainable_variables]


def compare(what, *args):
    pairs = zip(fit(one, *args), fit(two, *args), strict=True)
    apart = [np.abs(a - b).max() for a, b in pairs]
    bias = apart.pop(1)
    words = ["apart" if d > 1e-6 else "alike" for d in (bias, max(apart))]
    print(f"{what:20} {words[0]:12} {words[1]}")


print("                     first bias   the other weights")
compare("SGD, one step", dataset.take(1), keras.optimizers.SGD)
compare("SGD, all 29 batches", dataset, keras.optimizers.SGD)
compare("Adam, one step", dataset.take(1), keras.optimizers.Adam)

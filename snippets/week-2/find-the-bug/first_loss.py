import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
pixels, y = tf.constant(images, tf.float32), tf.constant(labels)
entropy = keras.losses.SparseCategoricalCrossentropy


def first_loss(name, x, kernels="glorot_uniform", **call):
    keras.utils.set_random_seed(1)
    layers = [
        keras.layers.Dense(32, activation="relu", kernel_initializer=kernels),
        keras.layers.Dense(10, kernel_initializer=kernels),
    ]
    measure = entropy(**{"from_logits": True} | call)
    print(f"{name:18} {measure(y, keras.Sequential(layers)(x)):8.5g}")


print(f"{'ln 10':18} {tf.math.log(10.0):8.5g}")
first_loss("pixels from 0 to 1", pixels / 16)
first_loss("from 0 to 255", pixels * 255 / 16)
large = keras.initializers.RandomNormal(stddev=1.0)
first_loss("kernels too large", pixels / 16, large)
first_loss("a sum, not a mean", pixels / 16, reduction="sum")
first_loss("not from_logits", pixels / 16, from_logits=False)
first_loss("kernels at 0", pixels / 16, "zeros")
first_loss("empty images", 0 * pixels)

import tensorflow as tf
from tensorflow import keras


def gradient(layer):
    x = tf.ones([4])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = layer(x)
    for name, values in {"y": y, "slope": tape.gradient(y, x)}.items():
        print(f"{name:5}", *[f"{value:.2f}" for value in values])


tf.random.set_seed(1)
gradient(lambda x: x * tf.random.uniform([4]))
gradient(tf.recompute_grad(lambda x: x * tf.random.uniform([4])))
dropout = keras.layers.Dropout(0.5, seed=1)
gradient(tf.recompute_grad(lambda x: dropout(x, training=True)))
fixed = tf.recompute_grad(
    lambda x: x * tf.random.stateless_uniform([4], [1, 2])
)
gradient(fixed)

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
base, head = keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)
model = keras.Sequential([keras.Input([3]), base, head])
x, y = tf.random.normal([16, 3]), tf.random.normal([16, 1])


def moved_by_fit():
    before = tf.identity(base.kernel)
    model.fit(x, y, verbose=0)
    return bool(tf.reduce_any(base.kernel != before))


model.compile("sgd", "mse")
print("free:           base moved:", moved_by_fit())
base.trainable = False
print("frozen:         base moved:", moved_by_fit())
model.compile("sgd", "mse")
print("compiled again: base moved:", moved_by_fit())

import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(1)
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.constant(labels)


def accuracy(model, part, training):
    found = tf.argmax(model(x[part], training=training), axis=1)
    return tf.reduce_mean(tf.cast(found == y[part], tf.float32))


norm = keras.layers.BatchNormalization(momentum=0.99)
print("                   trained  predicting  unseen")
for name, size, epochs, extra in (
    ("few examples", 60, 25, []),
    ("averages lag", 1200, 2, [norm]),
):
    hidden = keras.layers.Dense(64, activation="relu")
    model = keras.Sequential([hidden, *extra, keras.layers.Dense(10)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(x[:size], y[:size], epochs=epochs, verbose=0)
    seen, unseen = slice(size), slice(1200, None)
    cases = ((seen, True), (seen, False), (unseen, False))
    shares = [accuracy(model, *case) for case in cases]
    print("{:15}{:11.2f}{:12.2f}{:8.2f}".format(name, *shares))

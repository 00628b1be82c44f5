import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

digits = load_digits()
images = tf.pad(digits.images / 16, [[0, 0], [1, 1], [1, 1]])
rows = tf.data.Dataset.from_tensor_slices((images, digits.target))


def moved(place, row):
    by = tf.random.stateless_uniform([2], (7, place), -1, 2, tf.int32)
    return tf.roll(row[0], by, [0, 1]), row[1]


test = rows.skip(1500).batch(297)
moved_test = rows.skip(1500).enumerate().map(moved).batch(297)
for name in ("as they are", "moved"):
    keras.utils.set_random_seed(1)
    data = rows.take(1500).shuffle(1500, seed=1).repeat()
    if name == "moved":
        data = data.enumerate().map(moved, tf.data.AUTOTUNE)
    data = data.batch(64).prefetch(tf.data.AUTOTUNE)
    layers = keras.layers.Dense(64, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.layers.Flatten(), *layers])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    model.fit(data, steps_per_epoch=100, shuffle=False, verbose=0)
    for x, y in test.concatenate(moved_test):
        right = keras.ops.mean(tf.argmax(model(x), axis=1) == y)
        print(f"{name}: {right:.2f}")

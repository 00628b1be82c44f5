import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(2)
keras.config.set_floatx("float64")
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16), tf.one_hot(labels, 10, dtype=tf.float64)
hidden = keras.layers.Dense(128, activation="relu")
model = keras.Sequential([keras.Input([64]), hidden, keras.layers.Dense(10)])
optimizer = keras.optimizers.Adam(0.01)
for _ in range(60):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x[:1500]) - y[:1500]) ** 2)
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)

right = tf.argmax(model(x[1500:]), 1) == labels[1500:]
print(f"reads {tf.math.count_nonzero(right)} of 297")
digit = x[1513:1514]
with tf.GradientTape() as tape:
    tape.watch(digit)
    own = model(digit)[0, 3]
slopes = tape.gradient(own, digit)[0]
print(f"a {labels[1513]}, output {own:.3f}, gradient {slopes.shape}")
for pixel in tf.argsort(slopes)[::-9][:3]:
    ink = tf.one_hot([pixel], 64, 1 / 16, dtype=x.dtype)
    more = model(digit + ink)[0, 3] - own
    promise = slopes[pixel] / 16
    print(f"pixel {pixel}: promised {promise:.3f}, found {more:.3f}")

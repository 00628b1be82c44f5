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
held, truth = x[1500:], y[1500:]
with tf.GradientTape() as tape:
    tape.watch(held)
    out = model(held)
    lead = tf.reduce_sum(out * truth, 1) - tf.reduce_max(out - 9 * truth, 1)
down = -tf.sign(tape.gradient(lead, held))
chance = tf.sign(keras.random.normal([297, 64], seed=2))
for levels in range(5):
    counts = []
    for step in (down, chance):
        out = model(tf.clip_by_value(held + levels / 16 * step, 0, 1))
        right = tf.argmax(out, axis=1) == labels[1500:]
        counts.append(tf.math.count_nonzero(right).numpy())
    print(f"{levels} levels: {counts[0]} right, at random {counts[1]}")

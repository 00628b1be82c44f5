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
    own = tf.reduce_sum(model(held) * truth, axis=1)
    loss = tf.reduce_sum((model(held) - truth) ** 2)
up = tf.sign(tape.gradient(loss, held))
out = model(tf.clip_by_value(held + up / 8, 0, 1))
wrong, above = tf.argmax(out, 1) != labels[1500:], own > 1
for name, group in (("above 1", above), ("below 1", ~above)):
    count, failed = (tf.math.count_nonzero(g) for g in (group, group & wrong))
    rise = tf.reduce_mean((tf.reduce_sum(out * truth, 1) - own)[group])
    print(f"{name}: {count}, misread {failed}, own output {rise:+.2f}")

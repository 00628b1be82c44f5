import tensorflow as tf
from tensorflow import keras


def pinball(y_true, y_pred):
    """Charge 9 for each unit that is too low, 1 for each that is too high."""
    error = y_true - y_pred
    return tf.reduce_mean(tf.maximum(9 * error, -error), axis=-1)


keras.utils.set_random_seed(1)
y = tf.random.normal([1000, 1], mean=5.0)
guess = tf.Variable(0.0)
optimizer = keras.optimizers.SGD(0.02)
for _ in range(400):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(pinball(y, guess * tf.ones_like(y)))
    optimizer.apply([tape.gradient(loss, guess)], [guess])
below = tf.reduce_mean(tf.cast(y < guess, tf.float32))
print(f"guess {guess.numpy():.1f}, {below:.0%} of the data below it")

model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", loss=pinball)
history = model.fit(0 * y, y, batch_size=1000, verbose=0).history
print(f"guess 0: fit reports {history['loss'][0]:.2f}", end=", ")
print(f"by hand {tf.reduce_mean(pinball(y, 0 * y)):.2f}")

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.normal([600, 10])
y = tf.reduce_sum(tf.abs(x), axis=1, keepdims=True)
norm = keras.layers.BatchNormalization()
model = keras.Sequential(
    [
        keras.layers.Dense(64, "relu"),
        norm,
        keras.layers.Dropout(0.3),
        keras.layers.Dense(1),
    ]
)
model.compile(keras.optimizers.Adam(0.01), "mse")
model.fit(x[:500], y[:500], epochs=20, verbose=0)
before = norm.moving_mean.numpy()
for training in (False, False, True, True):
    error = tf.reduce_mean((model(x[500:], training=training) - y[500:]) ** 2)
    moved = tf.norm(norm.moving_mean.numpy() - before)
    print(f"training={training!s:5} loss {error:.1f}", end=", ")
    print(f"running mean moved: {bool(moved > 0)}")

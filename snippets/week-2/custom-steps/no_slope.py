import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
off = keras.initializers.Constant(-1.0)
hidden = keras.layers.Dense(8, "relu", bias_initializer=off)
critic = keras.Sequential([hidden, keras.layers.Dense(1)])
points = tf.constant([[0.0, 0.0], [4.0, 4.0]])
for small in (0.0, 1e-12):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(points)
            score = critic(points)
        squares = tf.reduce_sum(inner.gradient(score, points) ** 2, 1)
        lengths = tf.sqrt(squares + small)
        loss = tf.reduce_mean((lengths - 1) ** 2)
    kernel = outer.gradient(loss, critic.trainable_variables)[0]
    nans = tf.math.count_nonzero(tf.math.is_nan(kernel))
    print("lengths", lengths.numpy().round(2), end=", ")
    print(f"loss {loss:.2f}, nan in {nans} of {tf.size(kernel)}")

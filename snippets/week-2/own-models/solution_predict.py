import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
shared = keras.layers.Dense(4)
inputs = keras.Input([4])
twice = keras.Model(inputs, shared(shared(inputs)))
print("variables:", len(twice.trainable_variables))
print("weights:", twice.count_params())

first, second = keras.layers.Dense(4), keras.layers.Dense(4)
two = keras.Model(inputs, second(first(inputs)))
for layer in (first, second):
    layer.set_weights(shared.get_weights())
x = tf.random.normal([8, 4])
with tf.GradientTape(persistent=True) as tape:
    loss_twice = tf.reduce_mean(twice(x) ** 2)
    loss_two = tf.reduce_mean(two(x) ** 2)
gradient = tape.gradient(loss_twice, shared.kernel)
a, b = tape.gradient(loss_two, [first.kernel, second.kernel])
print("gradient is the sum:", bool(tf.reduce_all(abs(a + b - gradient) < 1e-5)))

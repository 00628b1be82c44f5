from textwrap import fill

import tensorflow as tf
from tensorflow import keras

w = tf.Variable(0.0)
decay = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.5)
optimizer = keras.optimizers.SGD(decay)
for _ in range(3):
    step, rate = optimizer.iterations.numpy(), optimizer.learning_rate.numpy()
    before = w.numpy()
    optimizer.apply([tf.constant(1.0)], [w])
    print(f"step {step}  rate {rate:.3f}  w moved by {w.numpy() - before:.3f}")

try:
    optimizer.learning_rate = 0.01
except TypeError as error:
    print(fill(f"TypeError: {error}", 49))

plain = keras.optimizers.SGD(0.1)
plain.learning_rate = 0.01
print(f"without a schedule: {plain.learning_rate.numpy():.2f}")
rate = tf.Variable(0.1)
asked = keras.optimizers.SGD(lambda: rate)
rate.assign(0.02)
print(f"the rate of a variable: {asked.learning_rate.numpy():.2f}")

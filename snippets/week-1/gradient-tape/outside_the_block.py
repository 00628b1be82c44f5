from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf

w = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = w * w
print("y, computed inside:     ", tape.gradient(y, w).numpy())

with tf.GradientTape() as tape:
    y = w * w
after = y * 10
print("after, computed outside:", tape.gradient(after, w))

with tf.GradientTape() as tape:
    y = ThreadPoolExecutor().submit(lambda: w * w).result()
print("y, by another thread:   ", tape.gradient(y, w))

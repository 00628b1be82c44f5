import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = x * x
print("not watched:", tape.gradient(y, x))

with tf.GradientTape() as tape:
    tape.watch(x)
    y = x * x
print("watched:    ", tape.gradient(y, x).numpy())

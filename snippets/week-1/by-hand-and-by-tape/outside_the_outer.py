import tensorflow as tf

x = tf.Variable(-1.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**3
first = inner.gradient(y, x)
print("first: ", first.numpy())
print("second:", outer.gradient(first, x))

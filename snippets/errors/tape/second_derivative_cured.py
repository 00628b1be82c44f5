import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**3
    slope = inner.gradient(y, x)
print("first: ", slope.numpy())
print("second:", outer.gradient(slope, x).numpy())

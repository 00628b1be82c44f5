import tensorflow as tf

x = tf.Variable(-1.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**3
    first = inner.gradient(y, x)
second = outer.gradient(first, x)
print(f"x³ = {y:.0f}, first {first:.0f}, second {second:.0f}")

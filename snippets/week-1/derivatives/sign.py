import tensorflow as tf


def f(x):
    return x**2


for start in (-2.0, 0.0, 1.5):
    x = tf.Variable(start)
    with tf.GradientTape() as tape:
        y = f(x)
    slope = tape.gradient(y, x)
    right, left = f(x + 0.01), f(x - 0.01)
    lower = "right" if right < y else "left" if left < y else "neither"
    print(f"x {start:4}  slope {slope.numpy():4}  lower to the: {lower}")

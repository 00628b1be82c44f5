import tensorflow as tf


def f(x):
    return x**2


x = tf.constant(1.0, tf.float64)
for h in (1.0, 0.1, 0.01, 0.001):
    slope = (f(x + h) - f(x)) / h
    print(f"from 1 to {1 + h:<5}  slope {slope.numpy():.4f}")

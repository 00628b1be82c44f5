import math

import tensorflow as tf


def f(x):
    return x * tf.sin(x)


for dtype in (tf.float32, tf.float64):
    x = tf.Variable(2.0, dtype=dtype)
    h = tf.constant(1e-3, dtype)
    with tf.GradientTape() as tape:
        y = f(x)
    automatic = tape.gradient(y, x)
    forward = (f(x + h) - f(x)) / h
    central = (f(x + h) - f(x - h)) / (2 * h)
    symbolic = tf.sin(x) + x * tf.cos(x)

    exact = math.sin(2) + 2 * math.cos(2)
    print(dtype.name)
    for name, value in (
        ("forward difference", forward),
        ("central difference", central),
        ("symbolic", symbolic),
        ("automatic", automatic),
    ):
        error = abs(float(value) - exact)
        power = round(math.log10(error + 1e-17))
        print(f"  {name:18} {value.numpy():.6f}  error 1e{power}")

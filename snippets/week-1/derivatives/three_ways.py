import math

import tensorflow as tf


def f(x):
    return x * tf.sin(x)


for dtype in (tf.float32, tf.float64):
    x = tf.Variable(2.0, dtype=dtype)
    h = tf.constant(1e-3, dtype)
    with tf.GradientTape() as tape:
        y = f(x)
    slopes = {
        "forward difference": (f(x + h) - f(x)) / h,
        "central difference": (f(x + h) - f(x - h)) / (2 * h),
        "symbolic": tf.sin(x) + x * tf.cos(x),
        "automatic": tape.gradient(y, x),
    }

    exact = math.sin(2) + 2 * math.cos(2)
    print(dtype.name)
    for name, slope in slopes.items():
        error = abs(float(slope) - exact)
        power = round(math.log10(max(error, 1e-16)))
        shown = f"1e{power}" if error > 1e-15 else "< 1e-15"
        print(f"  {name:18} {slope:.6f}  error {shown}")

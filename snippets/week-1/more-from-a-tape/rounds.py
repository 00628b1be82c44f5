import tensorflow as tf


def power_above_100(x):
    """The first power of x above 100, and which one it is."""
    y, exponent = x, 1
    while y <= 100:
        y, exponent = y * x, exponent + 1
    return y, exponent


print("    x  power       y  tape  by differences")
for start in (1.91, 1.92, 1.93, 1.94, 2.0):
    x = tf.Variable(start, dtype=tf.float64)
    with tf.GradientTape() as tape:
        y, exponent = power_above_100(x)
    slope = tape.gradient(y, x)
    ends = [power_above_100(x + step)[0] for step in (-0.001, 0.001)]
    quotient = (ends[1] - ends[0]) / 0.002
    print(f"{start:5} {exponent:6} {y:7.1f} {slope:5.0f} {quotient:15.0f}")

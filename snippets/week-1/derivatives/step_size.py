import math

import tensorflow as tf


def f(x):
    return x * x * x


x = tf.constant(2.0, tf.float64)
exact = 3 * x * x
print("h      forward  central")
for power in range(-1, -14, -2):
    h = tf.constant(10.0**power, tf.float64)
    forward = (f(x + h) - f(x)) / h
    central = (f(x + h) - f(x - h)) / (2 * h)
    errors = [abs(float(value - exact)) for value in (forward, central)]
    powers = [round(math.log10(error)) for error in errors]
    print(f"1e{power:<4} 1e{powers[0]:<6} 1e{powers[1]}")

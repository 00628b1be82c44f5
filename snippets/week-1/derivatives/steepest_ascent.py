import math

import tensorflow as tf


def f(p):
    return p[..., 0] ** 2 + 3 * p[..., 0] * p[..., 1]


point = tf.Variable([2.0, 1.0], dtype=tf.float64)
with tf.GradientTape() as tape:
    value = f(point)
gradient = tape.gradient(value, point)

degrees = tf.range(0.0, 360.0, delta=1.0, dtype=tf.float64)
angles = degrees * math.pi / 180
steps = 1e-4 * tf.stack([tf.cos(angles), tf.sin(angles)], axis=1)
rise = f(point + steps) - value

up = math.degrees(math.atan2(gradient[1], gradient[0]))
print(f"gradient {gradient.numpy()} points to {up:.1f} degrees")
print(f"steepest up at   {degrees[tf.argmax(rise)].numpy():.0f} degrees")
print(f"steepest down at {degrees[tf.argmin(rise)].numpy():.0f} degrees")
flat = tf.argsort(tf.abs(rise))[:2]
print("level at         ", sorted(tf.gather(degrees, flat).numpy().tolist()))
print(f"rise per step {tf.reduce_max(rise).numpy() / 1e-4:.3f}", end=", ")
print(f"length of the gradient {tf.norm(gradient).numpy():.3f}")

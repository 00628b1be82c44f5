import numpy as np
import tensorflow as tf

inputs = tf.constant([[-1.0, 0.0, 1.0, 2.0, 3.0, 4.0], [1.0] * 6])
rates = tf.constant([[0.05], [0.1], [0.5], [1.0]])  # all at once, in rows


def step(name, p, g, n, v, s):
    if name in ("SGD", "momentum"):
        v = (0.8 if name == "momentum" else 0.0) * v - rates * g
        return p + v, v, s
    if name == "Adam":
        v, s = 0.9 * v + 0.1 * g, 0.999 * s + 0.001 * g**2
        return p - rates * v / (1 - 0.9**n) / (s / (1 - 0.999**n)) ** 0.5, v, s
    s = s + g**2 if name == "Adagrad" else 0.9 * s + 0.1 * g**2
    return p - rates * g / (s + 1e-7) ** 0.5, v, s


print("rate               0.05  0.1  0.5  1.0")
for name in ("SGD", "momentum", "Adagrad", "RMSprop", "Adam"):
    p, v, low = tf.repeat([[0.5, 1.0]], 4, 0), 0.0, []  # rows of w and b
    s = 0.1 if name == "Adagrad" else 0.0
    for n in range(1, 101):
        error = (p - [[2.0, -1.0]]) @ inputs
        low.append(tf.reduce_mean(error**2, 1) < 0.001)
        p, v, s = step(name, p, error @ tf.transpose(inputs) / 3, n, v, s)
    stays = np.logical_and.accumulate(low[::-1])[::-1]
    for when, seen in (("first", np.array(low)), ("for good", stays)):
        steps = np.where(seen.any(0), seen.argmax(0), "-")
        print(f"{name:8}  {when:8}", *(f"{n:>4}" for n in steps))

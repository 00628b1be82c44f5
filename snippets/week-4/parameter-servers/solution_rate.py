import math

import tensorflow as tf


def distance(age, rate, steps=2000):
    w = tf.Variable(3.0)
    seen = [w.numpy()] * (age + 1)
    for _ in range(steps):
        gradient = 6 * seen[-1 - age]
        w.assign_sub(rate * gradient)
        seen.append(w.numpy())
        if abs(seen[-1]) > 1000:
            break
    return max(abs(value) for value in seen[-age - 1 :])


for age in (0, 1, 4, 16):
    rates = [
        rate
        for rate in (1.0, 0.3, 0.1, 0.03, 0.01)
        if distance(age, rate) < 0.01
    ]
    border = math.sin(math.pi / (2 * (2 * age + 1))) / 3
    print(f"{age:2} steps old: {max(rates)} works, the border is {border:.3f}")

import tensorflow as tf


def train(age, rate=0.1, steps=60):
    """How far from 0 the last steps are, if gradients are `age` steps old."""
    w = tf.Variable(3.0)
    seen = [w.numpy()] * (age + 1)
    for _ in range(steps):
        old = tf.constant(seen[-1 - age])
        with tf.GradientTape() as tape:
            tape.watch(old)
            loss = old**2
        w.assign_sub(rate * tape.gradient(loss, old))
        seen.append(w.numpy())
    return max(map(abs, seen[-age - 1 :]))


for age in (0, 1, 4, 16):
    print(f"{age:2} steps old: {train(age):.3g}")
print(f"16 steps old, a tenth of the rate: {train(16, 0.01, 600):.3g}")

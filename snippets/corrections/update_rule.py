import tensorflow as tf


def loss(w):
    return (w - 2.0) ** 2


w = tf.Variable(0.5)
for _ in range(50):
    gradient = (loss(w + 0.01) - loss(w - 0.01)) / 0.02
    w.assign_sub(0.1 * gradient)
print(f"w = {w.numpy():.3f}")

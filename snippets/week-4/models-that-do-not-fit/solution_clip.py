import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
x = tf.constant(images[:400] / 16, tf.float32)
y = tf.one_hot(labels[:400], 10)


def gradient(w, x, y):
    return 2 / 400 * tf.transpose(x) @ (x @ w - y)


def train(n, together=True):
    weights, momenta = [tf.zeros([64, 10])] * n, [tf.zeros([64 // n, 10])] * n
    for _ in range(20):
        each = [gradient(weights[i], x[i::n], y[i::n]) for i in range(n)]
        parts, new = [tf.split(one, n) for one in each], []
        totals = [tf.add_n(part) for part in zip(*parts, strict=True)]
        for i in range(n):
            norm = tf.linalg.global_norm(totals if together else [totals[i]])
            scale = tf.minimum(1.0, 0.5 / norm)
            momenta[i] = 0.9 * momenta[i] + scale * totals[i]
            new.append(tf.split(weights[i], n)[i] - 0.02 * momenta[i])
        weights = [tf.concat(new, axis=0) for _ in range(n)]  # all-gather
    return weights[0]


for together in (True, False):
    gap = tf.norm(train(4, together) - train(1)) / tf.norm(train(1))
    print("squares added up:", together, f"  off by {gap:.1%}")

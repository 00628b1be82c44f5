import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
x = tf.constant(images[:400] / 16, tf.float32)
y = tf.one_hot(labels[:400], 10)


def gradient(w, x, y):
    return 2 / 400 * tf.transpose(x) @ (x @ w - y)


def train(n):
    weights, momenta = [tf.zeros([64, 10])] * n, [tf.zeros([64 // n, 10])] * n
    for _ in range(20):
        each = [gradient(weights[i], x[i::n], y[i::n]) for i in range(n)]
        parts, new = [tf.split(one, n) for one in each], []
        for i in range(n):
            total = tf.add_n([part[i] for part in parts])  # reduce-scatter
            momenta[i] = 0.9 * momenta[i] + total
            new.append(tf.split(weights[i], n)[i] - 0.02 * momenta[i])
        weights = [tf.concat(new, axis=0) for _ in range(n)]  # all-gather
    return weights, momenta


(alone,), _ = train(1)
weights, momenta = train(4)
gap = max(tf.reduce_max(tf.abs(w - alone)).numpy() for w in weights)
print("the weights of one device, to 1e-6:", gap < 1e-6)
print("weights:", weights[0].shape, " momentum:", momenta[0].shape)

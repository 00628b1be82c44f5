import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = tf.constant(x[:1500] / 16, tf.float32), tf.constant(y[:1500])
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


@tf.function
def moved(w, some, rate):
    """The weights, after a step with these examples."""
    with tf.GradientTape() as tape:
        tape.watch(w)
        hidden = tf.nn.relu(tf.gather(x, some) @ w[:64])
        out = hidden @ tf.transpose(w[64:])
        loss = tf.reduce_mean(loss_of(tf.gather(y, some), out))
    return w - rate * tape.gradient(loss, w)


w = tf.random.stateless_normal([64 + 10, 32], [1, 0], 0.0, 0.18)
some = tf.random.stateless_uniform([64, 16], [0, 1], 0, 1500, tf.int32)
many = w  # both kernels, one above the other
for k in range(1, 65):
    many = moved(many, some[k - 1], tf.constant(0.05))
    if k in (1, 4, 16, 64):
        one = moved(w, tf.reshape(some[:k], [-1]), tf.constant(0.05 * k))
        miss = tf.norm(one - many) / tf.norm(many - w)
        print(f"{k:2} steps of 16, or one of {16 * k:4}: {miss:.0%} off")

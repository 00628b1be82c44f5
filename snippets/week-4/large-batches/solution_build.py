import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, x_test = tf.split(tf.constant(x / 16, tf.float32), [1500, 297])
y, y_test = tf.split(tf.constant(y), [1500, 297])
draw = tf.random.stateless_uniform
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits
shapes, scales = ([64, 32], [32], [32, 10], [10]), (0.18, 0.0, 0.25, 0.0)


def train(move):
    """Percent right after 14 steps of 1024, on average over three starts."""
    total = 0.0
    for seed in range(3):
        w = [tf.random.stateless_normal(s, [seed, 0]) for s in shapes]
        w = [tf.Variable(a * b) for a, b in zip(w, scales, strict=True)]
        state = {}
        for i in range(14):
            some = draw([1024], [i, seed], 0, 1500, tf.int32)
            with tf.GradientTape() as tape:
                out = tf.nn.relu(tf.gather(x, some) @ w[0] + w[1]) @ w[2] + w[3]
                loss = tf.reduce_mean(loss_of(tf.gather(y, some), out))
            move(w, tape.gradient(loss, w), state)
        out = tf.nn.relu(x_test @ w[0] + w[1]) @ w[2] + w[3]
        right = tf.math.count_nonzero(tf.argmax(out, axis=1) == y_test)
        total += 100 * right.numpy() / 297
    return total / 3


def move(w, gradients, state):
    """Change the variables in w. The dictionary state keeps what you put in."""
    for i, (a, gradient) in enumerate(zip(w, gradients, strict=True)):
        if len(a.shape) == 2:  # a kernel
            gradient *= tf.norm(a) / tf.norm(gradient)
        state[i] = 0.9 * state.get(i, 0.0) + gradient
        a.assign_sub(0.05 * state[i])


def check():
    w = tf.Variable([[3.0, 4.0]])
    move([w], [tf.ones([1, 2])], {})
    moved = tf.reduce_any(w != [[3.0, 4.0]])
    assert moved, "move changed nothing: call assign_sub of each variable"
    assert tf.reduce_all(w < [[3.0, 4.0]]), "uphill: go against the gradient"
    right = train(move)
    assert right > 40, f"{right:.0f} %: the rate is far too large or too small"
    assert right >= 80, f"{right:.0f} %, not 80: keep a velocity in state"


try:
    check()
    print("right: 80 % or more in 14 steps")
except AssertionError as error:
    print("not yet:", error)

import tensorflow as tf
from tensorflow import keras

x = tf.random.stateless_normal([512, 5], seed=[1, 2])
y = tf.reduce_sum(x, axis=1, keepdims=True)


def loss_after_40(reduction, size, rate):
    w = tf.Variable(tf.zeros([5, 1]))
    measure = keras.losses.MeanSquaredError(reduction=reduction)
    for step in range(40):
        start = step * size % 512
        rows = slice(start, start + size)
        with tf.GradientTape() as tape:
            loss = measure(y[rows], x[rows] @ w)
        w.assign_sub(rate * tape.gradient(loss, w))
    return tf.reduce_mean((x @ w - y) ** 2)


print("batch                   8       32      128")
for name, reduction, divide in (
    ("mean", "sum_over_batch_size", False),
    ("sum", "sum", False),
    ("sum, rate / batch", "sum", True),
):
    sizes = (8, 32, 128)
    losses = (
        loss_after_40(reduction, n, 0.02 / n if divide else 0.02) for n in sizes
    )
    print(f"{name:19}", *(f"{loss:8.2f}" for loss in losses))

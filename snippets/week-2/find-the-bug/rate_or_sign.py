import tensorflow as tf

x = tf.random.stateless_normal([64, 3], seed=[1, 2])
y = tf.linalg.matvec(x, [1.0, -2.0, 0.5])


def loss_after(steps, rate, sign):
    w = tf.Variable(tf.zeros(3))
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((tf.linalg.matvec(x, w) - y) ** 2)
        w.assign_add(sign * rate * tape.gradient(loss, w))
    return loss.numpy()


print(f"start {loss_after(1, 0.0, 1):.2f}")
print("rate       1.5     0.15    0.015   0.0015")
for name, sign in (("minus", -1), ("plus", 1)):
    losses = (loss_after(20, rate, sign) for rate in (1.5, 0.15, 0.015, 0.0015))
    print(f"{name:5}", *(f"{loss:8.2g}" for loss in losses))

import tensorflow as tf


@tf.custom_gradient
def signs(x):
    def backward(upstream):
        return tf.where(abs(x) <= 1, upstream, 0.0)

    return tf.where(x < 0, -1.0, 1.0), backward


rng = tf.random.Generator.from_seed(1)
x, truth = rng.normal([200, 16]), tf.sign(rng.normal([16]))
y = tf.linalg.matvec(x, truth)
w = tf.Variable(rng.uniform([16], -0.5, 0.5))
for step in range(31):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((tf.linalg.matvec(x, signs(w)) - y) ** 2)
    if step % 10 == 0:
        right = tf.math.count_nonzero(signs(w) == truth)
        print(f"step {step:2}: loss {loss:5.2f}, right {right} of 16")
    w.assign_sub(0.05 * tape.gradient(loss, w))
print("w from", f"{tf.reduce_min(w):.2f} to {tf.reduce_max(w):.2f}")

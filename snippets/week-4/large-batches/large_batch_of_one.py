import tensorflow as tf

w = tf.Variable(tf.zeros([20_000]))
x = tf.random.stateless_normal([16, 8, 20_000], [0, 0])

for size in (32, 8):
    w.assign(tf.zeros_like(w))
    for batch in tf.reshape(x, [-1, size, 20_000]):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((tf.linalg.matvec(batch, w) - 1) ** 2)
        w.assign_sub(1e-4 * tape.gradient(loss, w))
    print(f"{128 // size:2} batches of {size:2}: |w| = {tf.norm(w):.5f}")

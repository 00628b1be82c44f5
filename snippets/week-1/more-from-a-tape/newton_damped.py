import tensorflow as tf

x = tf.cast(tf.linspace(-3.0, 3.0, 31)[:, tf.newaxis], tf.float64)
one = tf.eye(10, dtype=tf.float64)


def loss(weights):
    slopes, shifts, heights, offset = tf.split(weights, [3, 3, 3, 1])
    curves = heights * tf.tanh(slopes * x + shifts)
    model = tf.reduce_sum(curves, axis=1, keepdims=True) + offset
    return tf.reduce_mean((model - tf.sin(x)) ** 2)


weights = tf.random.Generator.from_seed(6).normal([10], dtype=tf.float64)
damping = 1.0
for step in range(21):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(weights)
        with tf.GradientTape() as inner:
            inner.watch(weights)
            here = loss(weights)
        g = inner.gradient(here, weights)
    hessian = outer.jacobian(g, weights, experimental_use_pfor=False)
    lift = damping + max(0.0, -tf.linalg.eigvalsh(hessian)[0])
    new = weights - tf.linalg.solve(hessian + lift * one, g[:, None])[:, 0]
    if step % 4 == 0:
        print(f"step {step:2}: loss {here:.1e}, damping {damping:.4f}")
    better = loss(new) < here
    weights = new if better else weights
    damping = damping / 3 if better else damping * 4

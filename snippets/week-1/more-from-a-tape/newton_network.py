import tensorflow as tf

x = tf.cast(tf.linspace(-3.0, 3.0, 31)[:, tf.newaxis], tf.float64)


def loss(weights):
    slopes, shifts, heights, offset = tf.split(weights, [3, 3, 3, 1])
    curves = heights * tf.tanh(slopes * x + shifts)
    model = tf.reduce_sum(curves, axis=1, keepdims=True) + offset
    return tf.reduce_mean((model - tf.sin(x)) ** 2)


rng = tf.random.Generator.from_seed(6)
weights = tf.Variable(rng.normal([10], dtype=tf.float64))
print("step   loss   flat  gradient  lowest  weights")
for step in range(25):
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            here = loss(weights)
        g = inner.gradient(here, weights)
    hessian = outer.jacobian(g, weights, experimental_use_pfor=False)
    new = tf.linalg.solve(hessian, g[:, tf.newaxis])[:, 0]
    if step in (0, 1, 2, 3, 6, 12, 24):
        flat = here - tf.tensordot(g, new, 1) / 2
        lowest = tf.linalg.eigvalsh(hessian)[0]
        print(f"{step:4} {here:6.3f} {flat:6.3f} {tf.norm(g):9.4f}", end="")
        print(f" {lowest:7.3f} {tf.norm(weights):8.1f}")
    weights.assign_sub(new)
print(f"a model that always says 0: {tf.reduce_mean(tf.sin(x) ** 2):.3f}")

import tensorflow as tf


@tf.custom_gradient
def signs(x, reach):
    def backward(upstream):
        return tf.where(abs(x) <= reach, upstream, 0.0), None

    return tf.where(x < 0, -1.0, 1.0), backward


rng = tf.random.Generator.from_seed(1)
x, truth = rng.normal([200, 16]), tf.sign(rng.normal([16]))
start = rng.uniform([16], -0.5, 0.5)
ways = {"none": (99, 99), "gradient": (1, 99), "floats": (99, 1)}
for name, (reach, limit) in ways.items():
    print("limited:", name)
    w = tf.Variable(start)
    for step in range(120):
        wanted = 3 * truth if step < 60 else -truth
        y = tf.linalg.matvec(x, wanted)
        with tf.GradientTape() as tape:
            guess = tf.linalg.matvec(x, signs(w, float(reach)))
            loss = tf.reduce_mean((guess - y) ** 2)
        w.assign_sub(0.05 * tape.gradient(loss, w))
        w.assign(tf.clip_by_value(w, -limit, limit))
        if step in (20, 59, 80, 119):
            right = tf.math.count_nonzero(w * wanted > 0)
            far = tf.reduce_max(abs(w))
            print(f"  step {step:3}: {right:2} right, largest {far:.1f}")

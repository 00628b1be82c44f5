import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)
w1, b1 = rng.normal([2, 8]), tf.zeros([8])
w2, b2 = rng.normal([8, 1], stddev=0.35), tf.zeros([1])
for start in ("biases 0", "w2 0", "w1 0"):
    ours = {
        "w1": 0 * w1 if start == "w1 0" else w1,
        "b1": b1,
        "w2": 0 * w2 if start == "w2 0" else w2,
        "b2": b2,
    }
    with tf.GradientTape() as tape:
        tape.watch(ours)
        h = tf.nn.relu(x @ ours["w1"] + ours["b1"])
        loss = tf.reduce_mean((h @ ours["w2"] + ours["b2"] - y) ** 2)
    slopes = tape.gradient(loss, ours)
    moving = [name for name in ours if tf.reduce_any(slopes[name] != 0)]
    print(f"{start:8} the first step moves", *moving)

import tensorflow as tf


def forward(x, layers):
    inputs = [x]
    for w, b in layers:
        z = inputs[-1] @ w + b
        inputs.append(tf.nn.relu(z))
    return z, inputs[:-1]


def gradients(x, y, layers):
    p, inputs = forward(x, layers)
    back, found = 2 * (p - y) / tf.size(y, tf.float32), []
    for (w, _), h in zip(layers[::-1], inputs[::-1], strict=True):
        found = [tf.transpose(h) @ back, tf.reduce_sum(back, 0), *found]
        back = back @ tf.transpose(w) * tf.cast(h > 0, tf.float32)
    return found


rng = tf.random.Generator.from_seed(1)
layers = [(rng.normal(s), rng.normal(s[1:])) for s in ((3, 8), (8, 8), (8, 2))]
x, y = rng.normal([50, 3]), rng.normal([50, 2])
with tf.GradientTape() as tape:
    tape.watch(layers)
    loss = tf.reduce_mean((forward(x, layers)[0] - y) ** 2)
by_tape = tf.nest.flatten(tape.gradient(loss, layers))
for ours, tapes in zip(gradients(x, y, layers), by_tape, strict=True):
    tf.debugging.assert_near(ours, tapes, rtol=1e-4, atol=1e-4)
print(f"all {len(by_tape)} gradients are those of the tape")

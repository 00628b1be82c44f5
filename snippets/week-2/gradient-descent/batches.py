import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0, 2.5, 3.0])
y = tf.constant([1.6, 1.6, 3.4, 3.7, 5.3, 5.8])


def gradient_at(w, x, y):
    w = tf.Variable(w)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x - y) ** 2)
    return tape.gradient(loss, w).numpy()


for w in (3.0, 1.97):
    parts = [gradient_at(w, x[i : i + 2], y[i : i + 2]) for i in range(0, 6, 2)]
    print(f"w = {w}:", *(f"{part:.2f}" for part in parts))
    print(f"  mean {sum(parts) / 3:.2f}, all data {gradient_at(w, x, y):.2f}")

import tensorflow as tf

tf.random.set_seed(1)
x, y = tf.random.normal([8, 2]), tf.random.normal([8, 1])
w = tf.Variable([[1.0], [1.0]])


def gradient(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x @ w - y) ** 2)
    return tf.squeeze(tape.gradient(loss, w))


halves = [gradient(x[:4], y[:4]), gradient(x[4:], y[4:])]
for name, half in zip(("first", "second"), halves, strict=True):
    print(f"{name + ' half:':12} {half[0]:7.3f} {half[1]:7.3f}")
mean = tf.reduce_mean(halves, axis=0)
print(f"their mean:  {mean[0]:7.3f} {mean[1]:7.3f}")
whole = gradient(x, y)
print(f"whole batch: {whole[0]:7.3f} {whole[1]:7.3f}")

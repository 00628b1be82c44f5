import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([50], -1.0, 1.0)
y = 3 * x * x - 2 * x + 0.5
a, b, c = tf.Variable(0.0), tf.Variable(0.0), tf.Variable(0.0)
for _ in range(300):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((a * x * x + b * x + c - y) ** 2)
    gradients = tape.gradient(loss, [a, b, c])
    for variable, gradient in zip([a, b, c], gradients, strict=True):
        variable.assign_sub(0.3 * gradient)

print(*(f"{variable.numpy():.3f}" for variable in (a, b, c)))

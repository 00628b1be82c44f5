import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([50], -1.0, 1.0)
y = 3 * x * x - 2 * x + 0.5
coefficients = tf.Variable([0.0, 0.0, 0.0])
powers = tf.stack([x * x, x, tf.ones_like(x)])
for _ in range(2000):
    with tf.GradientTape() as tape:
        prediction = tf.linalg.matvec(powers, coefficients, transpose_a=True)
        loss = tf.reduce_mean((prediction - y) ** 2)
    coefficients.assign_sub(0.3 * tape.gradient(loss, coefficients))

print(coefficients.numpy().round(3))

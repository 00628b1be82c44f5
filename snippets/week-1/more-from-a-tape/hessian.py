import tensorflow as tf

w = tf.Variable([1.0, 2.0])
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = w[0] ** 3 + 2 * w[0] * w[1] ** 2
    gradient = inner.gradient(y, w)
hessian = outer.jacobian(gradient, w)
print("gradient", gradient.numpy())
print(hessian.numpy())

weights = 64 * 128 + 128 + 128 * 10 + 10
print(f"{weights} weights: {weights**2 * 4 / 1e6:.0f} MB")

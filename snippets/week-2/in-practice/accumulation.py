import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input([5]), keras.layers.Dense(1)])
x = tf.random.normal([32, 5])
y = tf.reduce_sum(x, axis=1, keepdims=True)


def gradient_of(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    return tape.gradient(loss, model.trainable_variables)


large = gradient_of(x, y)
sums = [tf.zeros_like(gradient) for gradient in large]
for start in range(0, 32, 8):
    small = gradient_of(x[start : start + 8], y[start : start + 8])
    sums = [s + g for s, g in zip(sums, small, strict=True)]
means = [s / 4 for s in sums]

apart = max(
    tf.reduce_max(abs(m - g)).numpy() for m, g in zip(means, large, strict=True)
)
longest = max(tf.reduce_max(abs(gradient)).numpy() for gradient in large)
print(f"largest entry of the gradient: {longest:.2f}")
print("mean of four, less than 1e-5 away:", apart < 1e-5)
ratio = tf.linalg.global_norm(sums) / tf.linalg.global_norm(large)
print(f"without the division, times: {ratio:.3f}")

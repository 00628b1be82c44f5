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


def error_of(shares):
    total = [0.0, 0.0]
    for batch, share in zip(batches, shares, strict=True):
        pairs = zip(total, gradient_of(*batch), strict=True)
        total = [t + share * g for t, g in pairs]
    pairs = zip(total, gradient_of(x, y), strict=True)
    return max(tf.reduce_max(abs(t - g)).numpy() for t, g in pairs)


batches = list(tf.data.Dataset.from_tensor_slices((x, y)).batch(12))
sizes = [len(labels) for _, labels in batches]
print("sizes:", sizes)
print("a third each, right:", error_of([1 / 3] * 3) < 1e-5)
print("by size, right:     ", error_of([n / 32 for n in sizes]) < 1e-5)

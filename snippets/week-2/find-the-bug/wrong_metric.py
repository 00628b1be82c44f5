import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.normal([500, 2])
y = tf.cast(x[:, :1] > x[:, 1:], tf.float32)
model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(0.2), loss)
losses = [model.train_on_batch(x, y) for _ in range(50)]
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")

logits = model(x, training=False)
for name, metric in (
    ("Accuracy", keras.metrics.Accuracy()),
    ("threshold 0.5", keras.metrics.BinaryAccuracy()),
    ("threshold 0", keras.metrics.BinaryAccuracy(threshold=0)),
):
    print(f"{name:13} {metric(y, logits):.2f}")
by_hand = tf.cast(logits > 0, tf.float32) == y
print(f"by hand       {tf.reduce_mean(tf.cast(by_hand, tf.float32)):.2f}")

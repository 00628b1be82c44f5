import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.normal([1000, 2])  # chance, which says nothing about y
y = tf.cast(tf.range(1000)[:, tf.newaxis] < 200, tf.float32)
model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(0.5), loss)
losses = [model.train_on_batch(x, y) for _ in range(50)]
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")

right = (model(x, training=False) > 0) == (y > 0)
print(f"accuracy {tf.reduce_mean(tf.cast(right, tf.float32)):.2f}")
share = tf.constant([0.2, 0.8])
print(f"ln 2: {tf.math.log(2.0):.2f}", end=", entropy of the shares: ")
print(f"{-tf.reduce_sum(share * tf.math.log(share)):.2f}")

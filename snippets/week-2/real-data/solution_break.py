import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(0)
x = tf.random.normal((200, 5000))
y = tf.cast(tf.random.uniform((200, 1)) > 0.5, tf.float32)
train, val = slice(0, 100), slice(100, 200)

for name, seen in {"training rows": train, "all rows": slice(0, 200)}.items():
    centred = y[seen] - tf.reduce_mean(y[seen])
    together = abs(tf.reduce_mean(x[seen] * centred, axis=0))
    columns = tf.math.top_k(together, 20).indices
    chosen = tf.gather(x, columns, axis=1)
    model = keras.Sequential([keras.layers.Dense(1)])
    loss_of = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1), loss_of)
    for _ in range(50):
        model.train_on_batch(chosen[train], y[train])
    logits = model(chosen[val])
    right = keras.metrics.binary_accuracy(y[val], logits, threshold=0.0)
    print(f"columns chosen by {name:13}  {tf.reduce_mean(right):.2f}")

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.ones([1, 1000])
dropout = keras.layers.Dropout(0.5)
for training in (True, False):
    zeros = tf.reduce_sum(tf.cast(dropout(x, training=training) == 0, tf.int32))
    about = "about half" if 400 < zeros < 600 else int(zeros)
    print(f"dropout, training={training}: zeros: {about}")

batch = tf.constant([[10.0], [12.0]])
norm = keras.layers.BatchNormalization()
for training in (False, True):
    norm(batch, training=training)
    mean = norm.moving_mean.numpy().item()
    print(f"batch norm, training={training}: its moving mean is {mean:.2f}")
print("no flag, dropout changes x:", bool(tf.reduce_any(dropout(x) != x)))

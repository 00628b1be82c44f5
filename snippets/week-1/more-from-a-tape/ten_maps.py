import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
hidden = keras.layers.Dense(128, activation="relu")
model = keras.Sequential([keras.Input([64]), hidden, keras.layers.Dense(10)])
x = tf.random.uniform([100, 64])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    outputs = model(x)
    sums = [tf.reduce_sum(outputs[:, unit]) for unit in range(10)]

table = tape.jacobian(outputs, x)
blocks = tape.batch_jacobian(outputs, x)
walks = tf.stack([tape.gradient(s, x) for s in sums], axis=1)
share = tf.math.count_nonzero(table) / tf.size(table, tf.int64)
print("jacobian      ", table.shape)
print(f"  of which {share:.1%} are not zero")
print("batch_jacobian", blocks.shape)
own = tf.stack([table[i, :, i] for i in range(100)])
for name, other in (("its part of that", own), ("ten walks", walks)):
    apart = tf.reduce_max(abs(blocks - other))
    print(f"  differs from {name} by {apart:.6f}")

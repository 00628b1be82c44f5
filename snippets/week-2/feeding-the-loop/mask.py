import tensorflow as tf

rows = [[3.0, 5.0], [0.0, 4.0, 2.0, 4.0]]
data = tf.data.Dataset.from_generator(
    lambda: rows, output_signature=tf.TensorSpec([None])
)
(batch,), (ragged,) = data.padded_batch(2), data.ragged_batch(2)
(lengths,) = data.map(tf.size).batch(2)
mask = tf.sequence_mask(lengths, dtype=tf.float32)
print(batch.numpy())
print(mask.numpy())


def mean(x, weights):
    total = tf.reduce_sum(x * weights) / tf.reduce_sum(weights)
    return round(float(total), 2)


print("all places:     ", mean(batch, tf.ones_like(batch)))
print("by length:      ", mean(batch, mask))
print("where not 0:    ", mean(batch, tf.cast(batch != 0, tf.float32)))
print("ragged:         ", tf.reduce_mean(ragged.flat_values).numpy())
print("mean of the rows:", tf.reduce_mean(ragged, axis=1).numpy())

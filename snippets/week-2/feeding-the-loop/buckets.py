import tensorflow as tf

lengths = tf.random.stateless_uniform([512], [1, 0], 1, 101, tf.int32)
data = tf.data.Dataset.from_tensor_slices(lengths).map(tf.range)
plain = data.padded_batch(32)
bucketed = data.bucket_by_sequence_length(
    tf.size, bucket_boundaries=[26, 51, 76], bucket_batch_sizes=[32] * 4
)
for name, batches in {"as they come": plain, "in buckets": bucketed}.items():
    cells = sum(int(tf.size(batch)) for batch in batches)
    empty = 1 - int(tf.reduce_sum(lengths)) / cells
    print(f"{name}: {len(list(batches))} batches, {empty:.2f} padding")
print("widths:", *(batch.shape[1] for batch in bucketed.take(8)))

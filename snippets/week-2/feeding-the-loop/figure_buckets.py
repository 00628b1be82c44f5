import matplotlib.pyplot as plt
import tensorflow as tf

lengths = tf.random.stateless_uniform([512], [1, 0], 1, 101, tf.int32)
data = tf.data.Dataset.from_tensor_slices(lengths).map(tf.range)
batches = {
    "as they come": data.padded_batch(32),
    "in buckets": data.bucket_by_sequence_length(
        tf.size, [26, 51, 76], [32] * 4
    ),
}
figure, axes = plt.subplots(1, 2, figsize=(5.5, 3.6), sharey=True)
for ax, (name, dataset) in zip(axes, batches.items(), strict=True):
    for number, batch in enumerate(dataset.take(4)):
        # A row holds 0, 1, 2, ...: it is as long as its largest number + 1.
        filled = tf.reduce_max(batch, 1) + 1
        rows = tf.range(32) + 36 * number
        ax.barh(rows, batch.shape[1], 1, color="C7", alpha=0.35)
        ax.barh(rows, filled, 1, color="C0")
    ax.set(title=name, xlabel="numbers in a row", xlim=(0, 112))
    ax.set_yticks([16 + 36 * i for i in range(4)], [1, 2, 3, 4])
axes[0].set_ylabel("batch")
axes[0].invert_yaxis()
plt.savefig("feeding-the-loop-buckets.png")

import tensorflow as tf

x = tf.random.uniform([1000, 1], -1.0, 1.0)
y = 3 * x - 1
dataset = (
    tf.data.Dataset.from_tensor_slices((x, y))
    .shuffle(1000, seed=1)
    .batch(32)
    .prefetch(tf.data.AUTOTUNE)
)
print("batches in an epoch:", len(dataset))
for spec in dataset.element_spec:
    print(spec)

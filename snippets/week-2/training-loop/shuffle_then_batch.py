import tensorflow as tf

labels = tf.data.Dataset.from_tensor_slices([0] * 8 + [1] * 8)
pipelines = {
    "shuffle, batch": labels.shuffle(16, seed=1).batch(4),
    "batch, shuffle": labels.batch(4).shuffle(16, seed=1),
}
for name, dataset in pipelines.items():
    print(name, *(batch.numpy() for batch in dataset))

import tensorflow as tf

images = tf.random.uniform([1000, 8, 8]).numpy()
loaded = []


def load(row):
    loaded.append(row)
    return images[row].copy()


def read(row):
    return tf.numpy_function(load, [row], tf.float32)


rows = tf.data.Dataset.range(1000)
chains = {
    "read, then shuffle": rows.map(read).shuffle(500),
    "shuffle, then read": rows.shuffle(1000).map(read),
}
for name, dataset in chains.items():
    for epoch in (1, 2):
        loaded.clear()
        next(iter(dataset))
        many = len(loaded) >= 500
        print(f"{name}, epoch {epoch}: 500 for one? {many}")

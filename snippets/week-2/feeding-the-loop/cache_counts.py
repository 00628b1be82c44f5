import tensorflow as tf

reads = tf.Variable(0)


def slow(x):
    reads.assign_add(1)
    return x


data = tf.data.Dataset.range(8)
pipelines = {
    "map, shuffle": data.map(slow).shuffle(8, seed=0),
    "map, cache, shuffle": data.map(slow).cache().shuffle(8, seed=0),
    "map, shuffle, cache": data.map(slow).shuffle(8, seed=0).cache(),
}
for name, pipeline in pipelines.items():
    reads.assign(0)
    epochs = [[int(x) for x in pipeline] for _ in range(3)]
    print(f"{name}: {reads.numpy()} reads in 3 epochs")
    print("  each epoch in another order:", epochs[0] != epochs[1])

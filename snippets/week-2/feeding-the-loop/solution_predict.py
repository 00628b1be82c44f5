import tensorflow as tf

calls = tf.Variable(0)


def count(x):
    calls.assign_add(1)
    return x


ten = tf.data.Dataset.range(10)
for name, data in {
    "map, batch, repeat": ten.map(count).batch(4).repeat(3),
    "batch, map, repeat": ten.batch(4).map(count).repeat(3),
    "repeat, batch, map": ten.repeat(3).batch(4).map(count),
    "map, cache, batch, repeat": ten.map(count).cache().batch(4).repeat(3),
    "cache, map, batch, repeat": ten.cache().map(count).batch(4).repeat(3),
}.items():
    calls.assign(0)
    batches = len(list(data))
    print(f"{name}: {calls.numpy()} calls, {batches} batches")

import tensorflow as tf

calls = tf.Variable(0)


def scale(x):
    calls.assign_add(1)
    return x / 16


images = tf.data.Dataset.from_tensor_slices(tf.ones([4000, 64]))
for name, data in {
    "map, batch": images.map(scale).batch(100),
    "batch, map": images.batch(100).map(scale),
}.items():
    calls.assign(0)
    total = sum(float(tf.reduce_sum(batch)) for batch in data)
    print(f"{name}: {calls.numpy()} calls, the sum is {total:.0f}")

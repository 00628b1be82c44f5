import tensorflow as tf

runs = []


def step(x):
    runs.append(1)
    return tf.reduce_sum(x)


@tf.function
def several_steps(iterator, most):
    total, n = 0.0, 0
    batch = iterator.get_next_as_optional()
    while n < most and batch.has_value():
        total += step(batch.get_value())
        n += 1
        if n < most:
            batch = iterator.get_next_as_optional()
    return total, n


data = tf.data.Dataset.from_tensor_slices(tf.ones([1797])).batch(32)
iterator, calls, total = iter(data), 0, 0.0
done = most = tf.constant(8)
while done == most:
    subtotal, done = several_steps(iterator, most)
    calls, total = calls + 1, total + subtotal.numpy()
print(f"{calls} calls, {total:.0f} examples, body run {len(runs)} times")

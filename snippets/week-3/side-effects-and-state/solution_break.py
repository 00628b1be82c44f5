import tensorflow as tf

tf.random.set_seed(1)


@tf.function
def inputs():
    return tf.random.normal([1000])


@tf.function
def noise():
    return tf.random.normal([1000])


def correlation(a, b):
    a, b = a - tf.reduce_mean(a), b - tf.reduce_mean(b)
    return tf.reduce_sum(a * b) / (tf.norm(a) * tf.norm(b))


print(f"two functions: {correlation(inputs(), noise()):.2f}")
generator = tf.random.Generator.from_seed(1)
draw = tf.function(lambda: generator.normal([1000]))
print(f"one generator: {abs(correlation(draw(), draw())):.1f}")

import tensorflow as tf

tf.random.set_seed(1)
generator = tf.random.Generator.from_seed(1)


def by_op():
    return tf.random.normal([1000])


def by_generator():
    return generator.normal([1000])


def spread(helper):
    @tf.function
    def walk():
        x = tf.zeros([1000])
        for _ in range(100):
            x += helper()
        return tf.math.reduce_std(x)

    return walk()


print(f"plain helper:           {spread(by_op):5.1f}")
print(f"decorated:              {spread(tf.function(by_op)):5.1f}")
print(f"decorated, a generator: {spread(tf.function(by_generator)):5.1f}")

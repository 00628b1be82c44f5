import numpy as np
import tensorflow as tf

np.random.seed(1)
tf.random.set_seed(1)
generator = tf.random.Generator.from_seed(1)


def by_numpy(x):
    return x + np.random.randint(100)


def by_op(x):
    return x + tf.random.uniform([], 0, 100, tf.int64)


def by_generator(x):
    return x + generator.uniform([], 0, 100, tf.int64)


zeros = tf.data.Dataset.from_tensors(tf.constant(0, tf.int64)).repeat(6)
for change in (by_numpy, by_op, by_generator):
    data = zeros.map(change)
    print(change.__name__)
    for epoch in range(2):
        print(f"  epoch {epoch}:", *(int(x) for x in data))

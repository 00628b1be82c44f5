import tensorflow as tf


class History(tf.Module):
    def __init__(self, size):
        self.size, self.count = size, tf.Variable(0, dtype=tf.int64)
        self.values = tf.Variable(tf.zeros([size]))

    def append(self, value):
        self.values.scatter_nd_update([[self.count % self.size]], [value])
        self.count.assign_add(1)

    def read(self):
        places = tf.range(tf.maximum(self.count - self.size, 0), self.count)
        return tf.gather(self.values, places % self.size)


history = History(4)


@tf.function
def halve(x):
    while x > 1.0:
        history.append(x)
        x /= 2


for start in (8.0, 40.0):
    halve(tf.constant(start))
    print(history.count.numpy(), "appended, kept:", history.read().numpy())

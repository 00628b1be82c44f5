import tensorflow as tf


@tf.function
def area(image):
    rows, columns = tf.unstack(tf.shape(image), num=2)
    return rows * columns


print(area(tf.zeros([4, 5])).numpy())

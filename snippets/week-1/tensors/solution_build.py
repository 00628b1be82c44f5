import tensorflow as tf


def append_row(table, row):
    """Put one row below the rows that the variable holds."""
    table.assign(tf.concat([table, [row]], axis=0))


table = tf.Variable(tf.zeros((0, 3)), shape=(None, 3))
append_row(table, [1.0, 2.0, 3.0])
append_row(table, [4.0, 5.0, 6.0])
print(table.numpy())

try:
    append_row(table, [7.0, 8.0])
except tf.errors.InvalidArgumentError as error:
    print(type(error).__name__, tf.shape(table).numpy())

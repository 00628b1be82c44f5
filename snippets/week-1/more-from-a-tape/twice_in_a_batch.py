import tensorflow as tf
from tensorflow import keras


def merged(gradient):
    """The same gradient with each row once."""
    rows, place = tf.unique(gradient.indices)
    count = tf.size(rows)
    values = tf.math.unsorted_segment_sum(gradient.values, place, count)
    return tf.IndexedSlices(values, rows, gradient.dense_shape)


ways = {"rows": tf.identity, "merged": merged, "table": tf.convert_to_tensor}
for make in (keras.optimizers.SGD, keras.optimizers.Adam):
    print(make.__name__)
    for name, way in ways.items():
        table = tf.Variable(tf.ones([4, 1]))
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.gather(table, [0, 3, 3, 3]))
        gradient = way(tape.gradient(loss, table))
        make(0.1).apply([gradient], [table])
        moved = 1 - table[:, 0].numpy()
        print(f"  {name:6} rows moved by", moved.round(3))

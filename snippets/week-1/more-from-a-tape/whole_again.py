import warnings

import tensorflow as tf

words = tf.constant([7, 15, 7])


def rows_of_result(table):
    return tf.gather(tf.math.l2_normalize(table, axis=1), words)


def result_of_rows(table):
    return tf.math.l2_normalize(tf.gather(table, words), axis=1)


@tf.function
def gradient(table, look_up):
    with tf.GradientTape() as tape:
        tape.watch(table)
        loss = tf.reduce_sum(look_up(table))
    return tape.gradient(loss, table)


large = tf.TensorSpec([2_000_000, 64])
for look_up in (rows_of_result, result_of_rows):
    with warnings.catch_warnings(record=True) as caught:
        gradient.get_concrete_function(large, look_up)
    print(f"{look_up.__name__}:", *(w.message for w in caught))

import re
import textwrap

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
def row_sums(batch, training=False):
    print("tracing with", batch.shape)
    return tf.reduce_sum(batch, axis=1)


for rows in (1, 2, 50):
    print(f"{rows} rows:", row_sums(tf.ones([rows, 3])).shape)
print("a list:", row_sums([[1, 2, 3]]).numpy())
integers = tf.ones([2, 3], tf.int32)
for wrong in ([tf.ones([2, 4])], [integers], [tf.ones([2, 3]), True]):
    try:
        row_sums(*wrong)
    except TypeError as error:
        reason = re.search("`(.*?)`", str(error))[1]
        print(textwrap.fill(reason.replace("tf.", ""), 49))

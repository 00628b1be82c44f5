from textwrap import fill

import tensorflow as tf

rows = tf.ragged.constant([[4, 2, 1], [2, 1]])
data = tf.data.Dataset.from_tensor_slices(rows)
try:
    data.padded_batch(2)
except TypeError as error:
    print(fill(str(error), 49))
for batch in data.batch(2).map(lambda rows: rows.to_tensor()):
    print(batch.numpy())

import textwrap

import tensorflow as tf

images = tf.data.Dataset.from_tensors(tf.zeros([28, 28])).repeat(5)
try:
    for batch in images.batch(2):
        print(tf.reshape(batch, [2, 784]).shape)
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message.split("}} ")[-1], 49))

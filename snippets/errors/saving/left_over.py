import gc
import textwrap

import tensorflow as tf

messages = []


def keep(record):  # what it returns None for is not printed
    messages.append(record.getMessage())


w, step = tf.Variable(3.0), tf.Variable(100)
path = tf.train.Checkpoint(w=w, step=step).save("both/ckpt")

logger = tf.get_logger()
logger.addFilter(keep)
checkpoint = tf.train.Checkpoint(w=tf.Variable(0.0))
checkpoint.restore(path)
del checkpoint
gc.collect()
logger.removeFilter(keep)
for message in messages:
    print(textwrap.fill(message.partition(" See ")[0], 49))

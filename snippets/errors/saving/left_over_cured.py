import gc

import tensorflow as tf

messages = []
keep = messages.append

w, step = tf.Variable(3.0), tf.Variable(100)
path = tf.train.Checkpoint(w=w, step=step).save("one/ckpt")

logger = tf.get_logger()
logger.addFilter(keep)
checkpoint = tf.train.Checkpoint(w=tf.Variable(0.0))
status = checkpoint.restore(path).expect_partial()
status.assert_existing_objects_matched()
print("w:", checkpoint.w.numpy())
del checkpoint, status
gc.collect()
logger.removeFilter(keep)
print("messages:", len(messages))

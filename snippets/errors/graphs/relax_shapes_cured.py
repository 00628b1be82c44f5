import tensorflow as tf

messages = []
keep = messages.append
logger = tf.get_logger()
logger.addFilter(keep)


@tf.function(reduce_retracing=True)
def double(x):
    return x + x


print(double(tf.ones([2])).numpy())
logger.removeFilter(keep)
print("messages:", len(messages))

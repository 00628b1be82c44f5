import tensorflow as tf

messages = []
keep = messages.append
logger = tf.get_logger()
logger.addFilter(keep)


@tf.function(reduce_retracing=True)
def mean(x):
    return tf.reduce_mean(x)


for rows in range(1, 8):
    mean(tf.ones([rows, 3]))
logger.removeFilter(keep)
print("traces:", mean.experimental_get_tracing_count())
print("warnings:", len(messages))

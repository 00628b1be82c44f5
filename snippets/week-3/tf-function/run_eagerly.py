import tensorflow as tf


@tf.function
def mean_of_logs(x):
    logs = tf.math.log(x)
    if not tf.inside_function():
        print("logs:", logs.numpy())
    return tf.reduce_mean(logs)


x = tf.constant([1.0, 0.0, 2.0])
print("as a graph:", mean_of_logs(x).numpy())
tf.config.run_functions_eagerly(True)
print("eagerly:", mean_of_logs(x).numpy())
tf.config.run_functions_eagerly(False)

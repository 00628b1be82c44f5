import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # or it would warn; see below


@tf.function
def power(x, n):
    return x**n


x = tf.constant(2.0)
for n in range(20):
    power(x, float(n))
print("20 Python numbers:", power.experimental_get_tracing_count(), "traces")

power = tf.function(power.python_function)
for n in range(20):
    power(x, tf.constant(float(n)))
print("20 tensors:", power.experimental_get_tracing_count(), "trace")

import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # or it would warn; see below
traces = 0


def double(x):
    global traces
    traces += 1
    return x + x


x = tf.constant(1.0)
for _ in range(10):
    tf.function(double)(x)
print("made at each call:", traces, "traces")

traces, kept = 0, tf.function(double)
for _ in range(10):
    kept(x)
print("made once, before:", traces, "trace")

import tensorflow as tf


def clipped(x):
    if x > 10.0:
        x = tf.constant(10.0)
    return x


for line in tf.autograph.to_code(clipped).splitlines():
    if line:
        print(line if len(line) < 61 else f"{line[:57]}...")

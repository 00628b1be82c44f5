from textwrap import fill

import tensorflow as tf

w = tf.Variable([1.0, -0.5])


def loss_of(x):
    chance = tf.nn.relu(w * x)
    return -tf.reduce_mean(tf.math.log(chance))


print("loss", loss_of(tf.constant([1.0, 2.0])).numpy())
tf.debugging.enable_check_numerics()
try:
    loss_of(tf.constant([1.0, 2.0]))
except tf.errors.InvalidArgumentError as error:
    for line in error.message.splitlines():
        if "Detected" in line or "Input" in line:
            print(fill(line.strip(" !"), 49))
tf.debugging.disable_check_numerics()

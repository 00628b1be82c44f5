import os

import tensorflow as tf

w = tf.Variable([1.0, -0.5])


def loss_of(x):
    chance = tf.nn.relu(w * x)
    return -tf.reduce_mean(tf.math.log(chance))


print("loss", loss_of(tf.constant([1.0, 2.0])).numpy())
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # no second copy in the log
tf.debugging.enable_check_numerics()
try:
    loss_of(tf.constant([1.0, 2.0]))
except tf.errors.InvalidArgumentError as error:
    for line in str(error).splitlines():
        if "Detected" in line or "Input tensor" in line:
            print(line.strip(" !"))
tf.debugging.disable_check_numerics()  # it makes every op slower

import os

import tensorflow as tf


def loss_of(x):
    chance = tf.nn.relu(x)
    return -tf.reduce_mean(tf.math.log(chance))


def report(name, function):
    try:
        print(f"{name}: {function(tf.constant([1.0, -1.0])).numpy()}")
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        line = next(line for line in lines if "Detected Inf" in line)
        op = line.split('"')[1].rstrip("_0123456789")
        print(f"{name}: found in {op}")


before, after = tf.function(loss_of), tf.function(loss_of)
report("no check", before)
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # no second copy in the log
tf.debugging.enable_check_numerics()
report("traced before", before)
report("traced after", after)
tf.debugging.disable_check_numerics()
report("traced before, checks off", before)
report("traced after, checks off", after)

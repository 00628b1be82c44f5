import tensorflow as tf


def loss_of(x):
    chance = tf.nn.relu(x)
    return -tf.reduce_mean(tf.math.log(chance))


def report(name, function):
    try:
        print(f"{name}: {function(tf.constant([1.0, -1.0])).numpy()}")
    except tf.errors.InvalidArgumentError as error:
        found = '"Log"' in error.message
        print(f"{name}: raises, and names Log: {found}")


before, after = tf.function(loss_of), tf.function(loss_of)
report("no check", before)
tf.debugging.enable_check_numerics()
report("traced before", before)
report("traced after", after)
tf.debugging.disable_check_numerics()
report("traced before, checks off", before)
report("traced after, checks off", after)

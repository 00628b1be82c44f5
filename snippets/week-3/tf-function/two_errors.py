import re

import tensorflow as tf


@tf.function
def product(a, b):
    return tf.matmul(a, b)


@tf.function
def entry(table, place):
    return tf.gather(table, place)


table = tf.ones([2, 3])
reason = r"Dimensions .* and \d|indices = .*"
for function, second in ((product, table), (entry, tf.constant(7))):
    try:
        function(table, second)
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        name = function.python_function.__name__
        place = re.search(rf"line \d+, in {name}", str(error))[0]
        print(f"{type(error).__name__}, {place}")
        print("  " + re.search(reason, str(error))[0])
        print("  graphs:", function.experimental_get_tracing_count())

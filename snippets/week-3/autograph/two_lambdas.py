import textwrap

import tensorflow as tf

messages = []


def keep(record):  # a filter: what it returns None for is not printed
    messages.append(record.getMessage())


tf.get_logger().addFilter(keep)
one_line = [lambda x: 1 if x > 0 else 2, lambda x: 3 if x > 0 else 4]
two_names = [lambda x: 1 if x > 0 else 2, lambda y: 3 if y > 0 else 4]
for functions in (one_line, two_names):
    try:
        print([int(tf.function(f)(tf.constant(5))) for f in functions])
    except tf.errors.OperatorNotAllowedInGraphError as error:
        print(type(error).__name__)
        message = messages[0].replace(str(functions[0]), "f")
        print(textwrap.fill(message.partition(" The match")[0], 49))

import textwrap

import tensorflow as tf


def by_return(x, limit):
    for element in x:
        if element > limit:
            return element
    return limit


def by_break(x, limit):
    found = limit
    for element in x:
        if element > limit:
            found = element
            break
    return found


x, limit = tf.constant([1, 5, 7]), tf.constant(3)
print("eager:", by_return(x, limit).numpy())
try:
    tf.function(by_return)(x, limit)
except NotImplementedError as error:
    message = str(error).strip().splitlines()[-1].strip()
    print(textwrap.fill(message, 49))
print("with break:", tf.function(by_break)(x, limit).numpy())

import textwrap

import tensorflow as tf


def only_if(x):
    if x > 0:
        sign = 1
    return sign


def two_dtypes(x):
    return 1 if x > 0 else 1.5


def one_returns(x):
    if x > 0:
        return x


for function in (only_if, two_dtypes, one_returns):
    try:
        tf.function(function)(tf.constant(1))
    except (ValueError, TypeError) as error:
        message = str(error).strip().splitlines()[-1].strip()
        print(f"{function.__name__}:")
        print(textwrap.fill(message, 49))

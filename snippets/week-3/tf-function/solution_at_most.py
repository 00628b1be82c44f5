import functools

import tensorflow as tf


def traced_at_most(limit):
    def decorate(function):
        @functools.wraps(function)
        def counted(*args, **kwargs):
            counted.traces += 1
            if counted.traces > limit:
                raise RuntimeError(f"one trace too many: {function.__name__}")
            return function(*args, **kwargs)

        counted.traces = 0
        return tf.function(counted)

    return decorate


@traced_at_most(1)
def double(x):
    return 2 * x


for x in (tf.constant(1.0), tf.constant(2.0), 3):
    try:
        print(double(x=x).numpy())
    except RuntimeError as error:
        print(str(error).splitlines()[-1].strip())

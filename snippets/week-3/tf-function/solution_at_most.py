import tensorflow as tf


def traced_at_most(limit):
    def decorate(function):
        count = 0

        def counted(*args):
            nonlocal count
            count += 1
            if count > limit:
                raise RuntimeError(f"trace {count}, with {args}")
            return function(*args)

        return tf.function(counted)

    return decorate


double = traced_at_most(1)(lambda x: 2 * x)
print(double(tf.constant(1.0)).numpy(), double(tf.constant(2.0)).numpy())
try:
    double(3)
except RuntimeError as error:
    print(str(error).strip().splitlines()[-1].strip())

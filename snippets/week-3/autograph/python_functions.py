import tensorflow as tf


def by_len(x):
    return len(x)


def by_float(x):
    return float(x[0])


def by_text(x):
    return f"{x[0]}"[:7]


def by_enumerate(x):
    for i, element in enumerate(x):
        return float(i) * element


def by_sum(x):
    return sum(x)


for function in (by_len, by_float, by_text, by_enumerate, by_sum):
    graph = tf.function(function, input_signature=[tf.TensorSpec([None])])
    try:
        print(f"{function.__name__}:", graph([1.0, 2.0]).numpy())
    except tf.errors.OperatorNotAllowedInGraphError as error:
        print(f"{function.__name__}:", type(error).__name__)

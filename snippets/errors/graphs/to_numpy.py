import textwrap

import numpy as np
import tensorflow as tf


@tf.function
def by_method(x):
    return x.numpy().mean()


@tf.function
def by_numpy(x):
    return np.mean(x)


for function in by_method, by_numpy:
    try:
        function(tf.constant([1.0, 4.0]))
    except (AttributeError, NotImplementedError) as error:
        name = type(error).__name__
        print(f"{name}:")
        message = str(error).split(f"{name}: ")[1]
        print(textwrap.fill(message, 49))

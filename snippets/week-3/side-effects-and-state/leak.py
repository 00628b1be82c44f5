import textwrap

import tensorflow as tf

kept = []


@tf.function
def f(x):
    kept.append(x * 2)
    return x * 2


y = f(tf.constant(3.0))
print("returned:", type(y).__name__, y.numpy())
print("leaked:  ", type(kept[0]).__name__)
try:
    print(kept[0] + 1)
except TypeError as error:
    print(textwrap.fill(str(error).partition("\nPlease see")[0], 49))

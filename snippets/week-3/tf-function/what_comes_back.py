import tensorflow as tf


@tf.function
def f(x):
    return {"word": "large", "number": 3, "none": None, "pair": (x, [x])}


x = tf.constant(1.0)
for name, value in f(x).items():
    kinds = tf.nest.map_structure(lambda leaf: type(leaf).__name__, value)
    print(f"{name:6} {kinds}")
print(f(x)["word"].numpy())
try:
    tf.function(lambda x: object())(x)
except TypeError as error:
    print("an object of Python's:", type(error).__name__)

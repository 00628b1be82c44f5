import tensorflow as tf

source = """
def sign(x):
    if x > 0:
        return 1
    return -1
"""
names = {}
exec(source, names)
print("eager:", names["sign"](tf.constant(5)))
try:
    tf.function(names["sign"])(tf.constant(5))
except tf.errors.OperatorNotAllowedInGraphError as error:
    print("as a graph:", type(error).__name__)

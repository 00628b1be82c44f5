import tensorflow as tf


def three(x):
    return 3


x = tf.constant(2.7)
for name, helper in (("plain", three), ("decorated", tf.function(three))):
    outer = tf.function(lambda x, helper=helper: [x] * helper(x))
    results = outer(x)
    print(f"{name}:", *[result.numpy() for result in results])

import sys

import tensorflow as tf


def factorial(n):
    if n <= 1:
        return 1
    return n * factorial(n - 1)


print("eager, a tensor:  ", factorial(tf.constant(5)).numpy())
print("graph, a Python 5:", tf.function(factorial)(5).numpy())
deepest = sys.getrecursionlimit()
sys.setrecursionlimit(400)  # so that it ends soon
try:
    tf.function(factorial)(tf.constant(5))
except Exception as error:  # AutoGraph wraps it in a class of its own
    message = str(error).strip().splitlines()[-1]
    print("graph, a tensor:  ", message.partition(":")[0].strip())
finally:
    sys.setrecursionlimit(deepest)

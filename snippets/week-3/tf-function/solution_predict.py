import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")
x = tf.constant(1.0)


@tf.function
def f(x, training=False):
    return x


for call in (
    "f(x)",
    "f(training=False, x=x)",
    "f(x, 0)",
    "f(x, True)",
    "f(x, None)",
    "f(np.float32(5))",
    "f([x, x])",
    "f((x, x))",
    "f({'a': x, 'b': x})",
    "f({'b': x, 'a': x})",
):
    before = f.experimental_get_tracing_count()
    eval(call, {"f": f, "x": x, "np": np})
    new = f.experimental_get_tracing_count() - before
    print(f"{call:22} {'traced' if new else 'known'}")

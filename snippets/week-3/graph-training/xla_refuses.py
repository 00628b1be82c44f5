import re

import tensorflow as tf

x = tf.constant([3.0, 1.0, 3.0])
data = tf.data.Dataset.from_tensor_slices(x)
functions = {
    "tf.unique": lambda x: tf.unique(x)[0],
    "tf.strings.as_string": tf.strings.as_string,
    "tf.print": lambda x: (tf.print(x), x)[1],
    "tf.py_function": lambda x: tf.py_function(abs, [x], x.dtype),
    "a dataset": lambda x: data.reduce(x, tf.add),
}
for name, function in functions.items():
    try:
        result = tf.function(function, jit_compile=True)(x)
        print(f"{name}: {result.numpy()}")
    except tf.errors.InvalidArgumentError as error:
        op = re.search(r"No registered '\w+' OpKernel", error.message)
        print(f"{name}: {op[0]} ...")

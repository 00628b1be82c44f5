import tensorflow as tf

given = []


def square(x):
    given.append(type(x).__name__)
    return x * x


@tf.function
def by_py_function(x):
    return tf.py_function(square, [x], tf.float32)


@tf.function
def by_numpy_function(x):
    return tf.numpy_function(square, [x], tf.float32)


x = tf.constant(3.0)
for function in (by_py_function, by_numpy_function):
    given.clear()
    function(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    print(f"{function.__name__}: {given}")
    shape = function.get_concrete_function(x).output_shapes
    print("  shape", shape, " gradient", tape.gradient(y, x))

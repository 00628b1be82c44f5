import tensorflow as tf


@tf.function
def by_comprehension(x):
    return sum([element**2 for element in x])


@tf.function
def by_generator(x):
    return sum(element**2 for element in x)


@tf.function
def by_loop(x):
    total = 0.0
    for element in x:
        total += element**2
    return total


x = tf.constant([1.0, 2.0, 3.0])
for function in (by_comprehension, by_generator, by_loop):
    try:
        print(f"{function.__name__}:", function(x).numpy())
    except tf.errors.OperatorNotAllowedInGraphError as error:
        print(f"{function.__name__}:", type(error).__name__)
print("the op for it:", tf.reduce_sum(tf.map_fn(tf.square, x)).numpy())

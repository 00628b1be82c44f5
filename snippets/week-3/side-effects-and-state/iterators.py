import tensorflow as tf

dataset = tf.data.Dataset.range(10)
numbers = iter([0, 1, 2, 3])
batches = iter(dataset)


@tf.function
def python_iterator():
    return tf.constant(next(numbers))


@tf.function
def new_iterator():
    return next(iter(dataset))


@tf.function
def same_iterator():
    return next(batches)


for function in (python_iterator, new_iterator, same_iterator):
    print(function.__name__, [int(function()) for _ in range(3)])
print("left:", next(numbers), int(next(batches)))

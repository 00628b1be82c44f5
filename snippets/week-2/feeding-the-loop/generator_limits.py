import tensorflow as tf

from_generator = tf.data.Dataset.from_generator
number = tf.TensorSpec([], tf.int64)
squares = (i * i for i in range(4))


def numbers():
    yield from (0.5, 1.5, 300)


def lists():
    yield [1, 2]


data = from_generator(lambda: squares, output_signature=number)
for epoch in range(2):
    print(f"epoch {epoch}:", [int(x) for x in data])
try:
    len(data)
except TypeError as error:
    print("len:", error)
small = tf.TensorSpec([], tf.int8)
data = from_generator(numbers, output_signature=small)
print("int8:", [int(x) for x in data])
try:
    list(from_generator(lists, output_signature=number))
except tf.errors.InvalidArgumentError as error:
    print("lists:", error.message.split("}} ")[-1].splitlines()[0])

import tensorflow as tf


def collatz():
    for first in (4, 5, 3, 6):
        numbers = [first]
        while numbers[-1] > 1:
            n = numbers[-1]
            numbers.append(3 * n + 1 if n % 2 else n // 2)
        yield numbers


data = tf.data.Dataset.from_generator(
    collatz, output_signature=tf.TensorSpec([None], tf.int64)
)
try:
    list(data.batch(2))
except tf.errors.InvalidArgumentError as error:
    print(error.message.split("}} ")[-1].split(" [Op")[0])
for batch in data.padded_batch(2):
    print(batch.numpy())
for batch in data.ragged_batch(2):
    print(batch)

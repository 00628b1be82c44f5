import tensorflow as tf

starts = []


def collatz():
    starts.append("started")
    for first in range(1, 7):
        numbers = [first]
        while numbers[-1] > 1:
            n = numbers[-1]
            numbers.append(3 * n + 1 if n % 2 else n // 2)
        yield first, numbers


signature = (tf.TensorSpec([], tf.int64), tf.TensorSpec([None], tf.int64))
data = tf.data.Dataset.from_generator(collatz, output_signature=signature)
print("made:", starts)
for first, numbers in data.skip(3):
    print(first.numpy(), numbers.numpy())
print("elements in two epochs:", sum(1 for _ in data.repeat(2)))
print(starts)

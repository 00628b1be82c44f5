import tensorflow as tf


@tf.function
def squares(numbers):
    out = []
    for i in numbers:
        out.append(i * i)
    print("in the list:", len(out))
    return tf.stack(out)


print(squares(range(4)).numpy())
try:
    squares(tf.range(4))
except ValueError as error:
    print(type(error).__name__)

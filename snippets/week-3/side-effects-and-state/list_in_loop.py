import textwrap

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
except Exception as error:
    print(type(error).__name__)
    lines = str(error).splitlines()
    text = next(line for line in lines if "out of scope" in line)
    print(textwrap.shorten(text.split("Error: ")[1], 60, placeholder=" ..."))

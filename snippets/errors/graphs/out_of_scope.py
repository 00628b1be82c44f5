import textwrap

import tensorflow as tf

losses = []


@tf.function
def step(x):
    loss = x**2
    losses.append(loss)
    return x - 0.1 * x


x = tf.constant(1.0)
for _ in range(3):
    x = step(x)
print(len(losses), "in the list:", type(losses[0]).__name__)
try:
    print(losses[0] + 1.0)
except TypeError as error:
    print(f"{type(error).__name__}:")
    message = str(error).partition("\nPlease see")[0]
    print(textwrap.fill(message, 49))

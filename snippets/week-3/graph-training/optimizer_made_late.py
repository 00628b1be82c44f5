from textwrap import fill

import tensorflow as tf
from tensorflow import keras

w = tf.Variable([1.0, 2.0])


@tf.function
def step(optimizer):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(w**2)
    optimizer.apply(tape.gradient(loss, [w]), [w])
    return loss


first, second, third = (keras.optimizers.Adam(0.1) for _ in range(3))
print("first:", [round(float(step(first)), 2) for _ in range(3)])
try:
    step(second)
except ValueError as error:
    message = str(error).split("ValueError: ")[-1].strip()
    print(fill(message, 49, break_long_words=False))
third.build([w])
print("third, built:", [round(float(step(third)), 2) for _ in range(3)])

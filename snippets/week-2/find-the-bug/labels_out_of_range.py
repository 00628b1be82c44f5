from textwrap import fill

import tensorflow as tf
from tensorflow import keras

measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
compiled = tf.function(measure, jit_compile=True)
for labels in (tf.constant([0, 9]), tf.constant([1, 10])):
    for name, loss in (("eager", measure), ("XLA", compiled)):
        print(f"labels {labels.numpy()}, {name}:", end=" ")
        try:
            print(f"{loss(labels, tf.zeros([2, 10])):.3f}")
        except tf.errors.InvalidArgumentError as error:
            message = error.message.partition("}} ")[2]
            print(f"error\n{fill(message.partition(' [Op')[0], 49)}")

measure = keras.losses.BinaryCrossentropy(from_logits=True)
for targets in ([0.0, 1.0], [0.0, 255.0]):
    print(f"targets {targets}: {measure(targets, [0.0, 2.0]):.3f}")

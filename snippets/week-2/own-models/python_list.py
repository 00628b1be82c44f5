import textwrap

import numpy as np
import tensorflow as tf
from tensorflow import keras


class Double(keras.layers.Layer):
    def call(self, inputs):
        if isinstance(inputs, list):
            return [2 * tensor for tensor in inputs]
        return 2 * inputs


double = Double()
try:
    double([[1.0, 2.0]])
except ValueError as error:
    print("list of numbers:")
    print(textwrap.indent(textwrap.fill(str(error), 46), "  "))
print("by keyword:", double(inputs=[[1.0, 2.0]]))
print("list of tensors:", len(double([tf.ones([1, 2]), tf.ones([1, 3])])))
print("array:", double(np.array([[1.0, 2.0]])).numpy())
print("tensor:", double(tf.constant([[1.0, 2.0]])).numpy())

import textwrap

import tensorflow as tf
from tensorflow import keras

with keras.RematScope(mode="full"):
    hidden, output = keras.layers.Dense(8, "relu"), keras.layers.Dense(1)
model = keras.Sequential([keras.Input([4]), hidden, output])
model.compile("sgd", "mse")
try:
    model.fit(tf.ones([8, 4]), tf.ones([8, 1]), verbose=0)
except ValueError as error:
    message = str(error).replace("\033[1m", "").replace("\033[0m", "")
    for line in filter(None, message.splitlines()):
        print(textwrap.fill(line, 49))

import os

import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
optimizer = keras.optimizers.Adam()
optimizer.build(model.trainable_variables)
epoch = tf.Variable(0, dtype=tf.int64)
state = tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)
path = state.save("checkpoints/digits")
print("path:", path)
print("files:", *sorted(os.listdir("checkpoints")), sep="\n  ")
print("contents:")
for name, shape in tf.train.list_variables(path):
    if shape or "VARIABLE" in name:
        print(f"{name.removesuffix('/.ATTRIBUTES/VARIABLE_VALUE'):37}", shape)

import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
try:
    model.save("folder")
except ValueError as error:
    print("save:", str(error).partition(". ")[0])
model.export("folder", verbose=False)
loaded = tf.saved_model.load("folder")
x = tf.constant([[1.0]])
try:
    loaded(x)
except TypeError as error:
    print("loaded(x):", error)
print("loaded.serve(x):", loaded.serve(x).shape)

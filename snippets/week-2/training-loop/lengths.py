import tensorflow as tf
from tensorflow import keras

x, y = tf.zeros([10, 1]), tf.zeros([9, 1])
try:
    tf.data.Dataset.from_tensor_slices((x, y))
except ValueError as error:
    print("slices:", error)

model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", "mse")
try:
    model.fit(x, y)
except ValueError as error:
    print("fit:", str(error).strip())

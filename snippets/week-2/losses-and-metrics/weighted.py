import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile("sgd", "mae", metrics=["mae"], weighted_metrics=["mae"])
x, y = tf.zeros([2, 1]), tf.constant([[1.0], [3.0]])
weights = tf.constant([1.0, 0.0])
results = model.evaluate(x, y, None, 0, weights, return_dict=True)
for name, value in results.items():
    print(f"{name}: {value:.1f}")

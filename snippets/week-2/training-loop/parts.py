import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)

model = keras.layers.Dense(1)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.1)

print("variables before the first call:", len(model.variables))
predictions = model(x)
print("and after it:", [v.path for v in model.variables])
print("predictions:", predictions.shape)
print(f"loss: {loss_function(y, predictions):.3f}")

import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape(persistent=True) as tape:
    prediction = model(tf.ones([8, 2]))
    loss = tf.reduce_mean((prediction - 5.0) ** 2)
variables = model.trainable_variables
print("by prediction:", tape.gradient(loss, prediction).shape)
optimizer.apply(tape.gradient(loss, variables), variables)
print("steps:", optimizer.iterations.numpy())

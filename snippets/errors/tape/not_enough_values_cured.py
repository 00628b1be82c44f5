import tensorflow as tf
from tensorflow import keras

optimizer = keras.optimizers.SGD(0.1)
model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
variables = model.trainable_variables
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(model(tf.ones([8, 2])) ** 2)
gradients = tape.gradient(loss, variables)
optimizer.apply_gradients(zip(gradients, variables, strict=True))
optimizer.apply(gradients, variables)
print("variables:", len(variables))
print("steps:", optimizer.iterations.numpy())

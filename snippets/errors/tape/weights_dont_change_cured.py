import tensorflow as tf
from tensorflow import keras

line = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input([2]), line])
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(tf.ones([8, 2])) - 5.0) ** 2)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    for weight, gradient in zip(variables, gradients, strict=True):
        weight.assign_sub(0.1 * gradient)
    print(f"step {step}: loss {loss:.2f}")

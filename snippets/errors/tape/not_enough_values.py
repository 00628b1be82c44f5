import tensorflow as tf
from tensorflow import keras

optimizer = keras.optimizers.SGD(0.1)
model = keras.Sequential([keras.layers.Dense(1)])
variables = model.trainable_variables
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(model(tf.ones([8, 2])) ** 2)
gradients = tape.gradient(loss, variables)
for pairs in (
    zip(gradients, variables, strict=True),
    [tf.ones([1])],
    [tf.ones([3])],
):
    try:
        optimizer.apply_gradients(pairs)
    except ValueError as error:
        print(f"{type(error).__name__}:\n{error}")

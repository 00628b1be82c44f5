from textwrap import fill

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.normal([200, 3])
y = tf.linalg.matvec(x, [1.0, -2.0, 0.5])
model = keras.Sequential([keras.Input([3]), keras.layers.Dense(1)])
optimizer = keras.optimizers.Adam(0.05)


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    variables = model.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)
    return loss


losses = [step() for _ in range(200)]
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
print(f"variance of y: {tf.math.reduce_variance(y):.2f}")
print("targets:    ", *(f"{value:5.2f}" for value in y[:4]))
print("predictions:", *(f"{value:5.2f}" for value in model(x)[:4, 0]))
try:
    tf.debugging.assert_shapes([(model(x), ("N",)), (y, ("N",))])
except ValueError as error:
    print(fill(f"ValueError: {error}", 49))

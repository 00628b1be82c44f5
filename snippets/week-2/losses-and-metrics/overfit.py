import tensorflow as tf
from tensorflow import keras

waves = tf.range(1.0, 16.0)


def features(x):
    """15 sines and 15 cosines of x, the faster the smaller."""
    both = tf.concat([tf.sin(x * waves), tf.cos(x * waves)], axis=1)
    return both / tf.tile(waves**0.5, [2])


tf.random.set_seed(3)
x = tf.random.uniform([300, 1], -3.0, 3.0)
y = tf.sin(x) + tf.random.normal([300, 1], stddev=0.5)
x_train, y_train = features(x[:25]), y[:25]
x_held, y_held = features(x[25:]), y[25:]
model = keras.layers.Dense(1, kernel_initializer="zeros")
loss_function = keras.losses.MeanSquaredError()
for epoch in range(3001):
    with tf.GradientTape() as tape:
        loss = loss_function(y_train, model(x_train))
    if epoch in (0, 3, 10, 30, 100, 300, 1000, 3000):
        validation = loss_function(y_held, model(x_held))
        print(f"epoch {epoch:4}  training {loss:.2f}", end="  ")
        print(f"validation {validation:.2f}")
    gradients = tape.gradient(loss, model.trainable_variables)
    for variable, gradient in zip(model.variables, gradients, strict=True):
        variable.assign_sub(0.1 * gradient)

import tensorflow as tf
from tensorflow import keras

x, y = tf.constant([[1.0, 2.0]]), tf.constant([[1.0]])
model = keras.Sequential(
    [
        keras.Input([2]),
        keras.layers.Dense(3, activation="relu"),
        keras.layers.Dense(1),
    ]
)
w1 = [[1.0, -2.0, 0.5], [0.5, 0.5, 0.0]]
ours = [w1, [0.0] * 3, [[1.0], [3.0], [-2.0]], [0.5]]
for weight, value in zip(model.weights, ours, strict=True):
    weight.assign(value)
with tf.GradientTape() as tape:
    p = model(x)
    loss = tf.reduce_mean((p - y) ** 2)
gradients = tape.gradient(loss, model.trainable_variables)
print("p", p.numpy(), "loss", loss.numpy())
for weight, gradient in zip(model.weights, gradients, strict=True):
    print(weight.name, gradient.numpy().tolist())

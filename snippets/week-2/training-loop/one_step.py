import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([32, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([32, 1], stddev=0.3)
model = keras.layers.Dense(1)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.1)


def step(x, y):
    with tf.GradientTape() as tape:
        predictions = model(x, training=True)
        loss = loss_function(y, predictions)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    return loss


for _ in range(3):
    loss = step(x, y)
    slope, offset = model.kernel.numpy().item(), model.bias.numpy().item()
    print(f"loss {loss:.3f}, then y = {slope:.3f} x + {offset:.3f}")

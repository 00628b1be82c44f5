import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 32)
y = 3 * x - 1


def attempt(early_list=False, numpy_inside=False, apply=True):
    keras.utils.set_random_seed(1)
    model, optimizer = keras.layers.Dense(1), keras.optimizers.SGD(0.1)
    variables = model.trainable_variables
    with tf.GradientTape() as tape:
        predictions = model(x, training=True)
        predictions = predictions.numpy() if numpy_inside else predictions
        loss = tf.reduce_mean((predictions - y) ** 2)
    variables = variables if early_list else model.trainable_variables
    gradients = tape.gradient(loss, variables)
    if apply:
        optimizer.apply(gradients, variables)
    after = tf.reduce_mean((model(x) - y) ** 2)
    return f"loss {loss:.3f}, then {after:.3f}"


print("as it should be:", attempt())
print("no apply:       ", attempt(apply=False))
print("early list:     ", attempt(early_list=True))
try:
    attempt(numpy_inside=True)
except ValueError as error:
    print("NumPy inside:   ", error)

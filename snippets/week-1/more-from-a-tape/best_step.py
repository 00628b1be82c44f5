import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(1)
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.one_hot(labels, 10)
hidden = keras.layers.Dense(128, activation="relu")
model = keras.Sequential([keras.Input([64]), hidden, keras.layers.Dense(10)])
weights = [weight.value for weight in model.trainable_variables]


def loss_and_gradient():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    return loss, tape.gradient(loss, weights)


def dot(a, b):
    return sum(tf.reduce_sum(p * q) for p, q in zip(a, b, strict=True))


for step in range(6):
    with tf.autodiff.ForwardAccumulator(weights, loss_and_gradient()[1]) as a:
        loss, g = loss_and_gradient()
    rate, square = dot(g, g) / dot(g, a.jvp(g)), dot(g, g)
    promise = loss - rate * square / 2
    print(f"{step}: loss {loss:.4f}, rate {rate:.2f}, promised {promise:.4f}")
    for weight, slope in zip(weights, g, strict=True):
        weight.assign_sub(rate * slope)

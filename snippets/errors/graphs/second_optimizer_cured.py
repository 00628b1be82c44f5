import tensorflow as tf
from tensorflow import keras

w = keras.Variable(1.0)


@tf.function
def step(optimizer):
    with tf.GradientTape() as tape:
        loss = w * w
    optimizer.apply([tape.gradient(loss, w.value)], [w])


for rate in 0.5, 0.25:
    optimizer = keras.optimizers.Adam(rate)
    optimizer.build([w])
    step(optimizer)
    print(w.numpy())

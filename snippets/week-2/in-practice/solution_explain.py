import tensorflow as tf
from tensorflow import keras


def moves(limit):
    w = tf.Variable(0.0)
    optimizer = keras.optimizers.Adam(0.01, global_clipnorm=limit)
    for step in range(1, 301):
        gradient = 1000.0 if step == 50 else 1.0
        before = w.numpy()
        optimizer.apply([tf.constant(gradient)], [w])
        if step in (49, 50, 60, 100, 200, 300):
            yield f"{before - w.numpy():6.4f}"


print("step     49     50     60    100    200    300")
print("free", *moves(None))
print("at 2", *moves(2.0))

import tensorflow as tf
from tensorflow import keras

for wrap in (lambda step: step, tf.function):
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.5)
    optimizer.build([w])
    step = wrap(lambda optimizer=optimizer, w=w: optimizer.apply([w], [w]))
    step()
    optimizer.momentum = 0.0
    step()
    print(f"w = {w.numpy():.3f}")
print(type(optimizer.momentum).__name__, "and", end=" ")
print(type(optimizer.learning_rate).__name__)

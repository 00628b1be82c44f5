import warnings

import tensorflow as tf
from tensorflow import keras

learned = tf.Variable(1.0)
stuck = tf.Variable(1.0)
try:
    stuck.assign_sub(0.1 * None)
except TypeError as error:
    print("by hand:", error)

optimizer = keras.optimizers.SGD(learning_rate=0.1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer.apply_gradients([(tf.constant(1.0), learned), (None, stuck)])
print("Keras warns:", caught[0].message)
print(f"learned {learned.numpy():.1f}, stuck {stuck.numpy():.1f}")

try:
    optimizer.apply_gradients([(None, learned), (None, stuck)])
except ValueError as error:
    print("Keras raises:", error)

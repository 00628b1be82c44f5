import tensorflow as tf
from tensorflow import keras

for classes in (2, 10, 1000):
    logits, label = tf.zeros([1, classes]), tf.constant([0])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    print(f"{classes} classes: {loss(label, logits):.3f}", end="  ")
    print(f"log {tf.math.log(float(classes)):.3f}")

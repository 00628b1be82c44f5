import tensorflow as tf
from tensorflow import keras

logits = tf.constant([[8.0, 0.0, -4.0]])
label = tf.constant([0])
cross_entropy = keras.losses.SparseCategoricalCrossentropy
for name, output, from_logits in (
    ("logits, told so", logits, True),
    ("softmax, told so", tf.nn.softmax(logits), False),
    ("logits, not told", logits, False),
    ("softmax, taken for logits", tf.nn.softmax(logits), True),
):
    loss = cross_entropy(from_logits=from_logits)(label, output)
    print(f"{name}: {loss:.4f}")
for classes in (3, 10):
    certain = tf.one_hot(label, classes)
    loss = cross_entropy(from_logits=True)(label, certain)
    print(f"the least of {classes} classes: {loss:.4f}")

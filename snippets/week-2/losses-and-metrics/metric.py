import tensorflow as tf
from tensorflow import keras

accuracy = keras.metrics.SparseCategoricalAccuracy()
labels = tf.constant([0, 1, 2, 0, 1, 2])
logits = tf.constant(
    [[3.0, 1, 0], [0, 2, 1], [1, 2, 0], [2, 0, 1], [0, 1, 0], [2, 0, 1]]
)
for start in (0, 2, 4):
    batch = slice(start, start + 2)
    accuracy.update_state(labels[batch], logits[batch])
    print(f"after example {start + 2}: {accuracy.result():.3f}")
accuracy.reset_state()
print(f"after reset_state: {accuracy.result():.3f}")
print("has reset_states:", hasattr(accuracy, "reset_states"))
print("variables:", [v.name for v in accuracy.variables])

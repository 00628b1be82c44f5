import tensorflow as tf
from tensorflow import keras

labels = tf.constant([1, 1, 1, 0])
answers = {
    "careful": [[0.45, 0.55], [0.4, 0.6], [0.45, 0.55], [0.45, 0.55]],
    "sure": [[0.01, 0.99], [0.01, 0.99], [0.01, 0.99], [0.001, 0.999]],
}
loss = keras.losses.SparseCategoricalCrossentropy()
accuracy = keras.metrics.SparseCategoricalAccuracy()
for name, probabilities in answers.items():
    accuracy.reset_state()
    accuracy.update_state(labels, probabilities)
    value = loss(labels, tf.constant(probabilities))
    print(f"{name}: accuracy {accuracy.result():.2f}, loss {value:.2f}")

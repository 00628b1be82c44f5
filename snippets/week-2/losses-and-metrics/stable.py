import tensorflow as tf
from tensorflow import keras

label = tf.constant([1])
for size in (10.0, 50.0, 200.0):
    logits = tf.Variable([[size, 0.0]])
    with tf.GradientTape(persistent=True) as tape:
        by_hand = -tf.math.log(tf.nn.softmax(logits)[0, 1])
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        by_keras = loss(label, logits)
    slopes = [tape.gradient(v, logits)[0, 1] for v in (by_hand, by_keras)]
    print(f"logit {size:.0f}: by hand {by_hand:.0f}, {slopes[0]:.1f}", end="; ")
    print(f"Keras {by_keras:.0f}, {slopes[1]:.1f}")

import tensorflow as tf
from tensorflow import keras

label = tf.constant([1])
cross_entropy = keras.losses.SparseCategoricalCrossentropy
print("logit      by hand  probabilities       logits")
for size in (10.0, 50.0, 200.0):
    logits = tf.Variable([[size, 0.0]])
    with tf.GradientTape(persistent=True) as tape:
        probabilities = tf.nn.softmax(logits)
        losses = (
            -tf.math.log(probabilities[0, 1]),
            cross_entropy(from_logits=False)(label, probabilities),
            cross_entropy(from_logits=True)(label, logits),
        )
    slopes = [tape.gradient(loss, logits)[0, 1] for loss in losses]
    cells = [
        f"{v:5.0f}, {s:z3.0f}" for v, s in zip(losses, slopes, strict=True)
    ]
    print(f"{size:5.0f}", "  ".join(f"{cell:>11}" for cell in cells))

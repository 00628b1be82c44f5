import tensorflow as tf

logits = tf.Variable([-8.0, 0.0, 8.0])
with tf.GradientTape(persistent=True) as tape:
    caught = tf.nn.softplus(-logits)
    not_caught = -tf.nn.softplus(logits)
for name, loss in (("call it real", caught), ("don't be caught", not_caught)):
    slopes = tape.gradient(loss, logits)
    print(f"{name:15}", *(f"{slope:8.4f}" for slope in slopes))

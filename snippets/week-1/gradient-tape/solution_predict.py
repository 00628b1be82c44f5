import tensorflow as tf

u, v = tf.Variable(2.0, name="u"), tf.Variable(5.0, name="v")
c = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = c * u * u
print("watched:", [used.name for used in tape.watched_variables()])
print(tape.gradient(y, {"u": u, "v": v, "c": c}))

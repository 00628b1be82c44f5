import tensorflow as tf

plain = tf.Variable(2.0, name="plain")
frozen = tf.Variable(2.0, name="frozen", trainable=False)
chosen = tf.Variable(2.0, name="chosen")

with tf.GradientTape() as tape:
    y = plain * frozen * chosen
print("by default:", [v.name for v in tape.watched_variables()])
gradients = tape.gradient(y, [plain, frozen])
print("  gradients:", *(f"{gradient}" for gradient in gradients))

with tf.GradientTape(watch_accessed_variables=False) as tape:
    tape.watch(chosen)
    y = plain * frozen * chosen
print("by hand:   ", [v.name for v in tape.watched_variables()])

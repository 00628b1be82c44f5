import tensorflow as tf

w = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((w - 3.0) ** 2)
print(tape.gradient(loss, w).numpy())
print(f"loss {float(loss):.2f}")

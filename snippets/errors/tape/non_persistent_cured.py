import tensorflow as tf

w, b = tf.Variable(2.0), tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = (w * 3.0 + b) ** 2
gradients = tape.gradient(loss, {"w": w, "b": b})
for name, gradient in gradients.items():
    print(name, gradient.numpy())

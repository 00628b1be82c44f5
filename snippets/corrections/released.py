import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * x
print(tape.gradient(y, x).numpy())
try:
    tape.gradient(y, x)
except RuntimeError as error:
    print(error)

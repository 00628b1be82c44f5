import numpy as np
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    detour = tf.constant(np.square(x.numpy()))
    half = x * detour
    whole = x * tf.square(x)

print("detour:", tape.gradient(detour, x))
print("half:  ", tape.gradient(half, x).numpy())
print("whole: ", tape.gradient(whole, x).numpy())

import weakref

import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    power = tf.exp(w)
    y = 3 * power
alive = weakref.ref(power)  # finds the tensor for as long as it exists
del power  # our name for it is gone
print("before the question:", alive().numpy())
gradient = tape.gradient(y, w)
print("after the answer:   ", alive())
print(f"dy/dw: {gradient:.3f}")

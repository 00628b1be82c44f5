import gc
import weakref

import tensorflow as tf

gc.disable()  # so that it does not come by itself
x = tf.Variable([3.0, 4.0])
with tf.GradientTape() as tape:
    between = x * x
    z = tf.sin(between)
kept = weakref.ref(between)
del between
tape.jacobian(z, x)
print("after jacobian:  ", "kept" if kept() is not None else "gone")
del tape
print("after del tape:  ", "kept" if kept() is not None else "gone")
gc.collect()
print("after gc.collect:", "kept" if kept() is not None else "gone")

import weakref

import tensorflow as tf

x = tf.Variable(3.0)
for persistent in (False, True):
    with tf.GradientTape(persistent=persistent) as tape:
        between = x * x
        z = tf.sin(between)
    kept = weakref.ref(between)
    del between
    print(f"persistent={persistent}")
    print("  before gradient:", "kept" if kept() is not None else "gone")
    tape.gradient(z, x)
    print("  after gradient: ", "kept" if kept() is not None else "gone")
    del tape
    print("  after del tape: ", "kept" if kept() is not None else "gone")

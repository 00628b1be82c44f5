import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
direction = tf.constant([0.0, 1.0, -1.0])
with tf.autodiff.ForwardAccumulator(x, direction) as forward:
    y = tf.cumsum(x) ** 2
    print("on the way:", forward.jvp(y).numpy())

with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.cumsum(x) ** 2
table = tape.jacobian(y, x)
print("by the Jacobian:", tf.linalg.matvec(table, direction).numpy())
small = 0.001
moved = tf.cumsum(x + small * direction) ** 2
print("by a small step:", ((moved - y) / small).numpy().round(1))

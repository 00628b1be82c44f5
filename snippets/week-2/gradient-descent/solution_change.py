import tensorflow as tf

across = tf.constant([5.0, 10.0, 25.0, 50.0, 100.0])
curvatures = tf.stack([tf.ones(5), across])  # one valley in each column
rates = 2 / (1 + across)
p, steps = tf.ones([2, 5]), tf.zeros(5, tf.int32)
for _ in range(500):
    steps += tf.cast(tf.norm(p, axis=0) >= 1e-3, tf.int32)
    p -= rates * curvatures * p  # the gradient is curvature times place
for row in zip(across.numpy(), rates.numpy(), steps.numpy(), strict=True):
    print("condition {:3.0f}: rate {:.3f}, {:3} steps".format(*row))

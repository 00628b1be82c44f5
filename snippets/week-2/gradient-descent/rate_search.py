import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def loss(w):
    return tf.reduce_mean((w * x - y) ** 2)


for power in range(-4, 1):
    for digit in (1, 3):
        w = tf.Variable(3.2)
        rate = digit * 10.0**power
        for _ in range(10):
            with tf.GradientTape() as tape:
                height = loss(w)
            w.assign_sub(rate * tape.gradient(height, w))
        print(f"rate {rate:<6g}  loss after 10 steps {loss(w):.3g}")

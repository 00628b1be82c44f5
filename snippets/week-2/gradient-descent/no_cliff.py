import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])

for rate in (0.0, 0.001, 0.1, 1.0, 10.0):
    w = tf.Variable(3.2)
    for _ in range(101):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((4 * tf.tanh(w * x) - y) ** 2)
        gradient = tape.gradient(loss, w)
        w.assign_sub(rate * gradient)
    print(f"rate {rate:<5g}  loss {loss:.3f}  gradient {gradient:z.3f}")

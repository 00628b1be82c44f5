import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])

print("rate    loss  last two gradients")
for rate in (0.0, 0.001, 0.1, 0.2, 1.0, 10.0):
    w, gradients = tf.Variable(3.2), []
    for _ in range(101):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((4 * tf.tanh(w * x) - y) ** 2)
        gradients.append(tape.gradient(loss, w))
        w.assign_sub(rate * gradients[-1])
    row = f"{loss:.3f} {gradients[-2]:z7.3f} {gradients[-1]:z7.3f}"
    print(f"{rate:<6g} {row}")

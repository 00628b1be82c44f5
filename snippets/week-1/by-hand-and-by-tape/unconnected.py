import tensorflow as tf

used = tf.Variable(3.0)
unused = tf.Variable(5.0)
for choice in ("none", "zero"):
    with tf.GradientTape() as tape:
        y = used**2
    gradients = tape.gradient(y, [used, unused], unconnected_gradients=choice)
    print(choice, [g if g is None else g.numpy().item() for g in gradients])

optimizer = tf.keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)
for gradient in (1.0, 0.0, 0.0):
    optimizer.apply([tf.constant(gradient)], [unused])
    print(f"after a gradient of {gradient}: {unused.numpy():.3f}")

import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
results = {}
for way in ("assign_sub", "apply", "apply_gradients"):
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    optimizer = tf.keras.optimizers.SGD(learning_rate=0.05)
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        gradients = tape.gradient(loss, [w, b])
        if way == "apply":
            optimizer.apply(gradients, [w, b])
        elif way == "apply_gradients":
            optimizer.apply_gradients(zip(gradients, [w, b], strict=True))
        else:
            w.assign_sub(0.05 * gradients[0])
            b.assign_sub(0.05 * gradients[1])
    print(f"{way:15} w {w.numpy():.4f}  b {b.numpy():.4f}")

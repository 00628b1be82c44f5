import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
optimizers = {
    "SGD": tf.keras.optimizers.SGD(0.05),
    "momentum": tf.keras.optimizers.SGD(0.05, momentum=0.8),
    "Adagrad": tf.keras.optimizers.Adagrad(0.5),
    "RMSprop": tf.keras.optimizers.RMSprop(0.05),
    "Adam": tf.keras.optimizers.Adam(0.2),
}
limits = (1.0, 0.1, 0.01, 0.001)
print("loss first below", *(f"{limit:>5}" for limit in limits))
for name, optimizer in optimizers.items():
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    steps = {}
    for step in range(100):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        for limit in limits:
            if loss < limit:
                steps.setdefault(limit, step)
        optimizer.apply(tape.gradient(loss, [w, b]), [w, b])
    print(f"{name:16}", *(f"{steps.get(limit, '-'):>5}" for limit in limits))

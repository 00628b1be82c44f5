import tensorflow as tf

optimizers = {
    "plain": tf.keras.optimizers.SGD(0.075),
    "momentum": tf.keras.optimizers.SGD(0.04, momentum=0.7),
    "Adam": tf.keras.optimizers.Adam(0.5),
}
limits = (10.0, 1.0, 0.1, 0.01, 0.001)
print("loss below", *(f"{limit:5}" for limit in limits))
for name, optimizer in optimizers.items():
    p = tf.Variable([10.0, 1.0])
    first = {}
    for step in range(200):
        with tf.GradientTape() as tape:
            loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
        for limit in limits:
            if loss < limit:
                first.setdefault(limit, step)
        optimizer.apply([tape.gradient(loss, p)], [p])
    print(f"{name:10}", *(f"{first.get(limit, '-'):5}" for limit in limits))

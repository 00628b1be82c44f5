import tensorflow as tf

optimizers = {
    "plain": tf.keras.optimizers.SGD(0.075),
    "momentum": tf.keras.optimizers.SGD(0.04, momentum=0.7),
    "Adam": tf.keras.optimizers.Adam(0.5),
}
limits = (10.0, 1.0, 0.1, 0.01, 0.001)
print("below", " " * 10, *(f"{limit:5}" for limit in limits))
for name, optimizer in optimizers.items():
    p = tf.Variable([10.0, 1.0])
    first, for_good = {}, {}
    for step in range(200):
        with tf.GradientTape() as tape:
            loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
        for limit in limits:
            if loss < limit:
                first.setdefault(limit, step)
                for_good.setdefault(limit, step)
            else:
                for_good.pop(limit, None)
        optimizer.apply([tape.gradient(loss, p)], [p])
    for kind, steps in (("first", first), ("for good", for_good)):
        row = " ".join(f"{steps[limit]:5}" for limit in limits)
        print(f"{name:8} {kind:8}{row}")

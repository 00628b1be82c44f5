import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
optimizers = tf.keras.optimizers
makers = {
    "SGD": optimizers.SGD,
    "momentum": lambda rate: optimizers.SGD(rate, momentum=0.8),
    "Adagrad": optimizers.Adagrad,
    "RMSprop": optimizers.RMSprop,
    "Adam": optimizers.Adam,
}
rates = (0.05, 0.1, 0.5, 1.0)
print("rate              ", *(f"{rate:4}" for rate in rates))
for name, make in makers.items():
    rows = {"first": [], "for good": []}
    for rate in rates:
        w, b, optimizer = tf.Variable(0.5), tf.Variable(1.0), make(rate)
        below = []
        for _ in range(100):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((w * x + b - y) ** 2)
            below.append(bool(loss < 0.001))
            optimizer.apply(tape.gradient(loss, [w, b]), [w, b])
        above = [step for step, small in enumerate(below) if not small]
        rows["first"].append(below.index(True) if True in below else "-")
        rows["for good"].append(above[-1] + 1 if below[-1] else "-")
    for when, steps in rows.items():
        print(f"{name:8}  {when:8}", *(f"{step:>4}" for step in steps))

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
rates = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
print("rate     ", *(f"{rate:5}" for rate in rates))
for name, make in makers.items():
    row = []
    for rate in rates:
        w, b, optimizer = tf.Variable(0.5), tf.Variable(1.0), make(rate)
        first = "-"
        for step in range(100):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((w * x + b - y) ** 2)
            if loss < 0.001:
                first = step
                break
            optimizer.apply(tape.gradient(loss, [w, b]), [w, b])
        row.append(f"{first:>5}")
    print(f"{name:9}", *row)

import tensorflow as tf

optimizers = tf.keras.optimizers
print("step           1       10       50      150")
for name, optimizer in {
    "SGD": optimizers.SGD(0.1),
    "Adagrad": optimizers.Adagrad(0.1),
    "RMSprop": optimizers.RMSprop(0.1),
    "Adam": optimizers.Adam(0.1),
}.items():
    w = tf.Variable(0.0)
    print(f"{name:8}", end="")
    for step in range(1, 151):
        gradient = 2 * (w - 3)
        if step == 1:
            gradient += 10000  # a faulty example
        optimizer.apply([gradient], [w])
        if step in (1, 10, 50, 150):
            print(f"{w.numpy():9.2f}", end="")
    print()

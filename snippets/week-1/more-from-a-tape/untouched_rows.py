import tensorflow as tf
from tensorflow import keras

optimizers = {
    "SGD": keras.optimizers.SGD(0.1),
    "Adagrad": keras.optimizers.Adagrad(0.1),
    "momentum": keras.optimizers.SGD(0.1, momentum=0.9),
    "Adam": keras.optimizers.Adam(0.1),
    "decay": keras.optimizers.SGD(0.1, weight_decay=0.1),
}
print("          row 0 after each step     row 2")
for name, optimizer in optimizers.items():
    table = tf.Variable(tf.ones([3, 1]))
    line = f"{name:8}"
    for row in (0, 1, 1, 1):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.gather(table, [row]))
        optimizer.apply([tape.gradient(loss, table)], [table])
        line += f" {table.numpy()[0, 0]:6.3f}"
    print(f"{line} {table.numpy()[2, 0]:9.3f}")

import tensorflow as tf

optimizers = {
    "SGD": tf.keras.optimizers.SGD(0.08),
    "Adagrad": tf.keras.optimizers.Adagrad(0.5),
}
common = tf.ones(10)  # ten inputs that are always 1, and one that seldom is
print("         after 100 steps        200        300")
for name, optimizer in optimizers.items():
    w = tf.Variable(tf.zeros(11))
    print(f"{name:14}", end="")
    for step in range(1, 301):
        rare = 1.0 if step % 50 == 0 else 0.0
        x = tf.concat([common, [rare]], 0)
        with tf.GradientTape() as tape:
            loss = (tf.reduce_sum(w * x) - tf.reduce_sum(x)) ** 2
        optimizer.apply([tape.gradient(loss, w)], [w])
        if step % 100 == 0:
            print(f"  {w[0]:.2f} {w[10]:.2f}", end="")
    print()

import tensorflow as tf

w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
for step in range(1, 201):
    before = w.numpy()
    optimizer.apply([tf.constant(1.0 if step <= 100 else 0.0)], [w])
    if step in (1, 2, 10, 100, 101, 102):
        print(f"step {step:3}: {w.numpy() - before:.3f}")
    if step == 100:
        stop = w.numpy()
print(f"from step 101 on: {w.numpy() - stop:.3f}")

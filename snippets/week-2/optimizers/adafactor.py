import tensorflow as tf

gradient = tf.constant([[1.0, 0.0], [2.0, 0.0], [0.0, 0.0]])
for epsilon in (1e-30, 1e-15):
    kernel = tf.Variable(tf.ones([3, 2]))
    optimizer = tf.keras.optimizers.Adafactor(0.1, epsilon_1=epsilon)
    optimizer.apply([gradient], [kernel])
    smallest = tf.constant(epsilon)
    print(f"epsilon {epsilon}, squared {smallest * smallest:.0e}")
    for row in kernel.numpy():
        print("  {:.3f} {:.3f}".format(*row))

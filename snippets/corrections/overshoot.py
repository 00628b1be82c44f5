import tensorflow as tf

for rate in (0.1, 1.1):
    x = tf.Variable(1.0)
    for _ in range(10):
        with tf.GradientTape() as tape:
            loss = x * x
        x.assign_sub(rate * tape.gradient(loss, x))
    print(f"rate {rate}: the loss went from 1 to {(x * x).numpy():.3g}")

import tensorflow as tf

w = tf.Variable(3.0)
for step in range(2):
    with tf.GradientTape() as tape:
        loss = w**2
    w.assign_sub(0.1 * tape.gradient(loss, w))
    print(f"step {step}: w = {w.numpy():.2f}")

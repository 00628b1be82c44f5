import tensorflow as tf

w = tf.Variable(3.0)
for step in range(2):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    print(f"step {step}: {type(w).__name__}, {gradient}")
    if gradient is not None:
        w = w - 0.1 * gradient

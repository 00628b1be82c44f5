import tensorflow as tf

for start in (-1.0, 0.0, 2.0):
    x = tf.Variable(start)
    with tf.GradientTape() as tape:
        y = x**3
    print(f"slope of x³ at {start:4}: {tape.gradient(y, x).numpy()}")

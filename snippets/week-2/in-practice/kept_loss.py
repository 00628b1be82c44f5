import tensorflow as tf

w, factors = tf.Variable(1.0), [1.0, 2.0, 3.0, 4.0]
total = 0.0
for factor in factors:
    with tf.GradientTape() as tape:
        total += factor * w
print("a tape for each:", tape.gradient(total, w).numpy())

with tf.GradientTape() as tape:
    total = 0.0
    for factor in factors:
        total += factor * w
print("a tape for all:", tape.gradient(total, w).numpy())

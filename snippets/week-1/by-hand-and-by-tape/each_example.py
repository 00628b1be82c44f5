import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0])
y = tf.constant([2.0, 4.0, 7.0, 20.0])
w = tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    losses = (w * x - y) ** 2
    mean = tf.reduce_mean(losses)

print("of the mean:  ", tape.gradient(mean, w).numpy())
print("of each:      ", tape.jacobian(losses, w).numpy())
by_twos = tape.jacobian(losses, w, parallel_iterations=2)
print("two at a time:", by_twos.numpy())
for row in range(2, 4):
    chosen = tf.one_hot(row, 4)
    slope = tape.gradient(losses, w, output_gradients=chosen)
    print(f"row {row} alone:  ", slope.numpy())

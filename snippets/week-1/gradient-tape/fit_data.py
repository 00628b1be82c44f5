import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)


def fit_data(x, y, learning_rate):
    """Take one step downhill and return the loss before it."""
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x + b - y) ** 2)
    w_gradient, b_gradient = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * w_gradient)
    b.assign_sub(learning_rate * b_gradient)
    return loss


print("epoch  loss    w       b")
for epoch in range(201):
    loss = fit_data(x, y, learning_rate=0.05)
    if epoch in (0, 1, 2, 10, 50, 100, 200):
        print(f"{epoch:5}  {loss:.4f}  {w.numpy():.4f}  {b.numpy():.4f}")

import tensorflow as tf

start = [1.0, 5.0, 10.0, 20.0]
w, losses, gradients = tf.Variable(start), [], []
for _ in range(1001):  # four descents, side by side
    with tf.GradientTape() as tape:
        loss = tf.sigmoid(w) ** 2
    gradient = tape.gradient(loss, w)
    losses.append(loss)
    gradients.append(gradient)
    w.assign_sub(1.0 * gradient)

print("start   loss  gradient  1000 steps later")
columns = zip(start, losses[0], gradients[0], losses[-1], strict=True)
for at, loss, gradient, later in columns:
    print(f"{at:5}  {loss:.3f}  {gradient:.6f}  {later:.3f}")

import tensorflow as tf

start = [-2.0, -0.5, 0.1, 0.2, 2.2, 2.2]
rate = [0.02, 0.02, 0.02, 0.02, 0.02, 0.1]
w = tf.Variable(start)
for _ in range(300):  # six descents, side by side
    with tf.GradientTape() as tape:
        loss = w**4 - 4 * w**2 + w
    w.assign_sub(rate * tape.gradient(loss, w))

print("start  rate     end    loss")
for row in zip(start, rate, w.numpy(), loss, strict=True):
    print("{:5}  {:4}  {:6.3f}  {:.3f}".format(*row))

import tensorflow as tf


def line_search(loss, w, steps):
    """Halve the rate until a step lowers the loss by half of the promise."""
    taken, tried, rate = [], 0, 1.0
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = loss(w)
        gradient = tape.gradient(height, w)
        square = tf.reduce_sum(gradient**2)
        while not loss(w - rate * gradient) <= height - 0.5 * rate * square:
            rate, tried = rate / 2, tried + 1
        taken.append((w.numpy(), rate))
        w.assign_sub(rate * gradient)
        rate *= 2
    print(f"loss {loss(w):.3f}, computed {2 + tried / steps:.2f} times a step")
    return taken


x, y = tf.constant([[0.5, 1.0, 1.5, 2.0], [1.2, 1.9, 3.2, 3.9]])
w = tf.Variable(3.2)
taken = line_search(lambda w: tf.reduce_mean((w * x - y) ** 2), w, 3)
print("on the parabola:", *(rate for _, rate in taken))
p = tf.Variable([10.0, 1.0])
taken = line_search(lambda p: 0.5 * (p[0] ** 2 + 25 * p[1] ** 2), p, 60)
for (along, across), rate in taken[:5]:
    print(f"  at ({along:5.2f}, {across:6.3f}): rate {rate}")
above = sum(rate > 2 / 25 for _, rate in taken)
print(f"in the valley: {above} of 60 rates above 2/25")

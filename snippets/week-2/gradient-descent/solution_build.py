import tensorflow as tf


def line_search(loss, w, steps, rate=1.0):
    """Gradient descent that halves its rate until a step lowers the loss
    by at least half of what the slope promises."""
    rates, halvings = [], 0
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = loss(w)
        gradient = tape.gradient(height, w)
        square = tf.reduce_sum(gradient**2)
        while loss(w - rate * gradient) > height - 0.5 * rate * square:
            rate /= 2
            halvings += 1
        w.assign_sub(rate * gradient)
        rates.append(rate)
        rate *= 2
    return rates, 2 + halvings / steps  # 2: on the tape, at the rate taken


x, y = tf.constant([[0.5, 1.0, 1.5, 2.0], [1.2, 1.9, 3.2, 3.9]])
for loss, start, steps in (
    (lambda w: tf.reduce_mean((w * x - y) ** 2), 3.2, 3),
    (lambda p: 0.5 * (p[0] ** 2 + 25 * p[1] ** 2), [10.0, 1.0], 60),
):
    w = tf.Variable(start)
    rates, evaluations = line_search(loss, w, steps)
    print(f"loss {loss(w):.3f}, rates taken:", sorted(set(rates)))
    print(f"{evaluations:.2f} evaluations of the loss a step")

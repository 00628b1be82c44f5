import tensorflow as tf


def line_search(loss, w, rate=1.0, steps=20):
    """Gradient descent that halves its rate until a step lowers the loss
    by at least half of what the slope promises."""
    rates = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = loss(w)
        gradient = tape.gradient(height, w)
        square = tf.reduce_sum(gradient**2)
        while loss(w - rate * gradient) > height - 0.5 * rate * square:
            rate /= 2
        w.assign_sub(rate * gradient)
        rates.append(rate)
        rate *= 2
    return rates


w = tf.Variable(3.2)
x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])
rates = line_search(lambda w: tf.reduce_mean((w * x - y) ** 2), w, steps=3)
print("rates:", rates, " w:", f"{w.numpy():.3f}")

p = tf.Variable([10.0, 1.0])
valley = tf.constant([1.0, 25.0])
rates = line_search(lambda p: 0.5 * tf.reduce_sum(valley * p**2), p, steps=60)
print("rates:", sorted(set(rates)), " p:", abs(p.numpy()).round(2))

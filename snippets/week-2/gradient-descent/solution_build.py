import tensorflow as tf


def line_search(loss, w, rate):
    """Take one step, by which w moves, and return the rate that it took."""
    with tf.GradientTape() as tape:
        height = loss(w)
    gradient = tape.gradient(height, w)
    square = tf.reduce_sum(gradient**2)
    while not loss(w - rate * gradient) <= height - 0.5 * rate * square:
        rate /= 2
    w.assign_sub(rate * gradient)
    return rate


def parabola(w):
    return 0.5 * 8.0 * (w - 3.0) ** 2


def check():
    w = tf.Variable(4.0)
    rate = line_search(parabola, w, 1.5)
    assert rate is not None, "line_search returned None: return the rate"
    took = f"it took {rate}: "
    assert w.numpy() != 4, "w has not moved: assign it when the rate is found"
    assert rate > 0.05, took + "half of what the slope promises is enough"
    assert rate != 0.1875, took + "that falls by less than half of the promise"
    assert rate == 0.09375, took + "halve 1.5 until it is enough"
    assert w.numpy() == 3.25, f"w went to {w.numpy()}, and the step to 3.25"
    w = tf.Variable(2.0)
    rate = line_search(lambda w: w - tf.math.log(w), w, 8.0)
    took = f"from 2, with w - log(w), it took {rate}: "
    assert rate != 8, took + "the loss is nan there, and 'too high' is false"
    assert rate == 2, took + "halve 8.0 until it is enough"


try:
    check()
    print("right: it took 1.5 / 16 and 8.0 / 4")
except AssertionError as error:
    print("not yet:", error)

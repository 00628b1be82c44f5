import tensorflow as tf

w = tf.Variable(3.0)


def slope(wrap, as_argument):
    with tf.GradientTape() as tape:
        start = w**2
        if as_argument:
            y = wrap(lambda x, skip: x * w + skip)(start, start)
        else:
            y = wrap(lambda x: x * w + start)(start)
    return tape.gradient(y, w).numpy()


print("plain:", slope(lambda f: f, False))
print("again, start from outside:", slope(tf.recompute_grad, False))
print("again, start an argument:", slope(tf.recompute_grad, True))

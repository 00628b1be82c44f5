import tensorflow as tf


def loss(w):
    return (w - 5) ** 2


for kind in ("through the step", "first order", "assigned"):
    w = tf.Variable(1.0)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            before = 2 * (w - 3) ** 2
        slope = inner.gradient(before, w)
        if kind == "through the step":
            moved = w - 0.1 * slope
        elif kind == "first order":
            moved = w - 0.1 * tf.stop_gradient(slope)
        else:
            moved = w.assign_sub(0.1 * slope)
        after = loss(moved)
    print(f"{kind:16} {after:.2f}  {outer.gradient(after, w):.2f}  {w.numpy()}")

moved = [w - 0.1 * 4 * (w - 3) for w in (0.99, 1.01)]
print(f"by differences: {(loss(moved[1]) - loss(moved[0])) / 0.02:.2f}")

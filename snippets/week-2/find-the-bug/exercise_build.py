import tensorflow as tf


def complaints(forward, variables, x, y):
    """List, in words, what is wrong with a step on the squared error, untaken:
    shapes that differ, loss or gradient not finite, gradient None or zero."""
    ...  # your code


def check():
    w, b = tf.Variable([[0.0]] * 3), tf.Variable([0.0])
    x, y = tf.constant([[1.0, -1.0, 0.0]] * 2), tf.constant([[0.0], [2.0]])

    def count(number, name, forward=lambda x: x @ w + b, y=y):
        found = complaints(forward, [w, b], x, y)
        assert found is not None, "complaints returned None: return a list"
        said = f"{name}: expected {number}, got {list(found)}"
        assert len(list(found)) == number, said

    count(0, "healthy, with gradients [-2, 2, 0] and -2")
    count(1, "targets (2,), predictions (2, 1)", y=y[:, 0])
    count(1, "a loss of inf whose gradients are finite", y=y * 1e20)
    count(3, "a nan in the targets", y=y * float("nan"))
    count(1, "None for w", lambda x: x @ w.numpy() + b)
    count(1, "None for b", lambda x: x @ w + b.numpy())
    count(1, "rows of w, times 0", lambda x: 0 * tf.gather(w, [0, 1]) + b)
    count(2, "a dead relu", lambda x: tf.nn.relu(x @ w + b - 1))
    count(2, "slopes inf", lambda x: tf.sqrt(x @ w + b), y + 1)
    assert not w.numpy().any(), "a weight has moved: don't take the step"


try:
    check()
    print("right: a complaint for each fault, and none for a healthy step")
except AssertionError as error:
    print("not yet:", error)

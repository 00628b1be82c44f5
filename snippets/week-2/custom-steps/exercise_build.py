import tensorflow as tf


def guarded_gradients(loss_of, variables, radius):
    """The gradients of loss_of() at the point that lies radius uphill.

    Uphill is the direction of all gradients together, as one vector. When
    the function returns, the variables have the values that they had.
    """
    ...  # your code


def check():
    a, b = tf.Variable(3.0), tf.Variable([4.0])
    found = guarded_gradients(lambda: (a**2 + b[0] ** 2) / 2, [a, b], 1.0)
    assert found is not None, "it returned None: return a list of gradients"
    values = [float(tf.reshape(g, [])) for g in found]
    kept = abs(a - 3) < 1e-5 and abs(b[0] - 4) < 1e-5
    assert kept, f"a, b are {a.numpy()}, {b.numpy()}: put 3, 4 back"
    there = (
        f"it found {values[0]:.2f}, {values[1]:.2f}; 1 uphill are 3.60, 4.80"
    )
    assert max(values) > 4.01, (
        there + ": is this the point itself, or downhill?"
    )
    ok = abs(values[0] - 3.6) < 1e-3 and abs(values[1] - 4.8) < 1e-3
    assert ok, there + ": divide by the length of all gradients together"
    two = guarded_gradients(lambda: a**4 + 0 * b[0], [a, b], 0.5)
    assert abs(two[0] - 171.5) < 0.1, "of a**4 it is 4 * 3.5**3: ask a new tape"


try:
    check()
    print("right: the gradients are those of the worse place nearby")
except AssertionError as error:
    print("not yet:", error)

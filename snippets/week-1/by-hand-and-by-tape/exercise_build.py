import tensorflow as tf


def table_by_gradients(function, x):
    """The Jacobian of function at x, without tape.jacobian. function takes a
    vector and returns a list of scalars: a row for each of them."""
    ...  # your code


def check():
    x = tf.constant([1.0, 2.0, 3.0])
    found = table_by_gradients(lambda x: [x[0] * x[1], x[2] ** 2], x)
    assert found is not None, "it returned None: return a tensor"
    found = tf.convert_to_tensor(found)
    assert found.shape == (2, 3), (
        f"expected shape (2, 3), a row for each of the two scalars, found"
        f" {found.shape}. (3,) is the sum of the rows; (3, 2) has them as"
        " columns"
    )
    expected = tf.constant([[2.0, 1.0, 0.0], [0.0, 0.0, 6.0]])
    assert tf.reduce_all(found == expected), (
        f"expected {expected.numpy().tolist()}, found {found.numpy().tolist()}"
    )
    try:
        found = table_by_gradients(lambda x: [x[1], tf.constant(5.0)], x)
        found = tf.convert_to_tensor(found)
    except (AttributeError, TypeError, ValueError):
        found = tf.zeros([0])
    assert found.shape == (2, 3), (
        "a scalar that does not use x has a row too: zeros, not None"
    )


try:
    check()
    print("right: a row for each scalar")
except AssertionError as error:
    print("not yet:", error)

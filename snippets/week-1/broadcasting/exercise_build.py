import tensorflow as tf


def distances(a, b):
    """The distance of each row of a from each row of b, as a table."""
    ...  # your code


def check():
    a, b = tf.zeros([2, 3]), tf.constant([[0.0, 3.0, 4.0], [0.0, 0.0, 1.0]])
    table = distances(a, b)
    assert table is not None, "distances returned None: return the table"
    assert table.shape != (2,), "one number a row: all pairs, not row with row"
    assert table.shape == (2, 2), f"shape {table.shape}, expected (2, 2)"
    first = table[0].numpy().tolist()
    assert first != [25.0, 1.0], "squares: take the root of the sum"
    assert first == [5.0, 1.0], f"row 0 is {first}, expected 5 and 1"
    shape = distances(tf.zeros([4, 3]), b).shape
    assert shape == (4, 2), f"4 and 2 points gave {shape}, expected (4, 2)"


try:
    check()
    print("right: each with each, in one line")
except AssertionError as error:
    print("not yet:", error)

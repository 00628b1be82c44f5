import tensorflow as tf


def append_row(table, row):
    """Put one row below the rows that the variable holds."""
    table.assign(tf.concat([table, [row]], axis=0))


def check():
    table = tf.Variable(tf.zeros((0, 3)), shape=(None, 3))
    append_row(table, [1.0, 2.0, 3.0])
    assert table.value().shape != (0, 3), (
        "the variable still has no row: give it a new value with assign"
    )
    append_row(table, [4.0, 5.0, 6.0])
    assert table.value().shape == (2, 3), (
        f"expected two rows, found the shape {table.value().shape}: put the new"
        " row below what the variable holds, as a table of one row"
    )
    assert table.numpy().tolist() == [[1, 2, 3], [4, 5, 6]], (
        f"expected the rows in their order, found {table.numpy().tolist()}"
    )
    try:
        append_row(table, [7.0, 8.0])
        raise AssertionError("a row of two numbers was accepted")
    except (tf.errors.InvalidArgumentError, ValueError):
        assert table.value().shape == (2, 3), "a refused row left its mark"


try:
    check()
    print("right: the table grows, and refuses a short row")
except AssertionError as error:
    print("not yet:", error)

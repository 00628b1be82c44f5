import tensorflow as tf


class History(tf.Module):
    """append(value) in a graph or eagerly; read() gives the last `size`."""

    def __init__(self, size): ...  # your code

    def append(self, value): ...

    def read(self): ...


def check():
    history, other = History(4), History(2)

    @tf.function
    def halve(x):
        while x > 1.0:
            history.append(x)
            x /= 2
        return history.read()

    for x, kept in (1.0, []), (8.0, [8, 4, 2]), (40.0, [10, 5, 2.5, 1.25]):
        try:
            assert history.read() is not None, "read returned None: return it"
            found = halve(tf.constant(x)).numpy().tolist()
        except (TypeError, ValueError, tf.errors.OpError) as error:
            raise AssertionError(f"keep them in variables; {error}") from error
        assert found == kept, f"{x}, halved: kept {found}, not {kept}"
    other.append(5.0)
    found = other.read().numpy().tolist()
    assert found == [5], f"another history was given a 5, and has {found}"


try:
    check()
    print("right: it keeps the last ones, in order")
except AssertionError as error:
    print("not yet:", error)

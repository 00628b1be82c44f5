import tensorflow as tf


def traced_at_most(limit):
    """A decorator like tf.function, whose function raises a RuntimeError when
    a call would trace once more than `limit`."""
    ...  # your code


def check():
    seen, one = [], tf.constant(1.0)

    def double(x):
        seen.append(x)
        return 2 * x

    decorator = traced_at_most(2)
    assert decorator, "traced_at_most returned None: return a decorator"
    double, other = decorator(double), decorator(lambda x: x)
    assert double, "the decorator returned None: return the new function"
    for x in (one, one + 1, 3, 4, one, 5):
        try:
            found, _ = double(x=x), other(one)
        except RuntimeError as error:
            assert x in (4, 5), f"{x} is no third trace, but raised: {error}"
            continue
        assert x not in (4, 5), f"{x} is a third trace, and raised nothing"
        assert found == 2 * x, f"2 * {x} became {found}: return the result"
    n = len(seen)
    assert n == 2, f"the body ran {n} times, not 2: once for each graph"


try:
    check()
    print("right: it counts, and refuses one more")
except AssertionError as error:
    print("not yet:", error)

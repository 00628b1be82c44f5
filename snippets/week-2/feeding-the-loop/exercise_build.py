import tensorflow as tf


def windows(data, length):
    """From a dataset of numbers one of pairs: `length` numbers in a row,
    and the number that comes after them."""
    ...  # your code


def check():
    data = tf.data.Dataset.range(10, 16)
    pairs = windows(data, 3)
    assert pairs is not None, "windows returned None: return a dataset"
    shapes = tf.nest.map_structure(lambda spec: spec.shape, pairs.element_spec)
    assert isinstance(shapes, tuple) and len(shapes) == 2, (
        f"an element must be a pair (inputs, target), not {shapes}"
    )
    found = [(x.numpy().tolist(), y.numpy().tolist()) for x, y in pairs]
    for x, y in found:
        assert len(x) == 3, f"inputs {x}: they must be 3 numbers"
        assert y == x[-1] + 1, (
            f"inputs {x}, target {y}: it must be the number after them"
        )
    assert len(found) == 3, (
        f"{len(found)} pairs: every 4 numbers in a row are one, which "
        "makes 3 of 6 numbers"
    )
    unknown = windows(data.filter(lambda x: x > 12), 2)
    assert len(list(unknown)) == 1, "use no length: data may not know it"


try:
    check()
    print("right: numbers in a row, and what follows")
except AssertionError as error:
    print("not yet:", error)

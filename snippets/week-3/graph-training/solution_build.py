import tensorflow as tf
from tensorflow.data import Dataset

runs = []


def step(x):
    runs.append(1)
    return tf.reduce_sum(x)


@tf.function
def several_steps(iterator, most):
    """At most `most` steps: the sum of what they return, and their number."""
    total, n = 0.0, 0
    batch = iterator.get_next_as_optional()
    while n < most and batch.has_value():
        total += step(batch.get_value())
        n += 1
        if n < most:
            batch = iterator.get_next_as_optional()
    return total, n


def check():
    for batches, groups in ((57, [8] * 7 + [1]), (6, [6]), (16, [8, 8, 0])):
        data, done, total = tf.range(float(batches)), [], 0
        iterator = iter(Dataset.from_tensor_slices(data))
        for _ in groups:
            try:
                found = several_steps(iterator, tf.constant(8))
            except tf.errors.OutOfRangeError as error:
                raise AssertionError("no batch: ask has_value first") from error
            assert found is not None, "returned None: return two numbers"
            done.append(int(found[1]))
            total += int(found[0])
        assert done == groups, f"{batches} batches: {done}, and not {groups}"
        true = sum(range(batches))
        assert total == true, f"the steps add up to {true}, not to {total}"
    assert len(runs) == 1, f"{len(runs)} traces of the step: loop by tensors"


try:
    check()
    print("right: every batch once, by one trace")
except AssertionError as error:
    print("not yet:", error)

import tensorflow as tf


def unscale(gradients, scale, good):
    """Given scaled gradients, the scale, and the number of good steps since it
    last changed, return what to apply (or None), the next scale, and number."""
    finite = (tf.reduce_all(tf.math.is_finite(g)) for g in gradients)
    if not all(finite):
        return None, scale / 2, 0
    divided = [tf.cast(g, tf.float32) / scale for g in gradients]
    if good + 1 == 3:
        return divided, scale * 2, 0
    return divided, scale, good + 1


def check():
    inf, nan = float("inf"), float("nan")

    def call(*gradients, scale=1024.0, good=0):
        tensors = [tf.constant(g, tf.float16) for g in gradients]
        found = unscale(tensors, scale, good)
        assert found is not None, "unscale returned None: return three things"
        return found

    for values in ([1.0, inf], 2.0), (1.0, [nan, 2.0]), (-inf, 1.0):
        applied, *rest = call(*values, good=2)
        assert applied is None, f"{values}: the first thing must be None"
        assert rest == [512.0, 0], f"{values}: expected [512, 0], got {rest}"
    applied, *rest = call(512.0, [0.0005, 0.0], scale=32768.0)
    assert rest == [32768.0, 1], (
        f"one good step: expected [32768, 1], got {rest}"
    )
    assert applied[1][0] > 0, "0.0005 / 32768 became 0: divide in float32"
    applied, *rest = call(512.0, good=2)
    assert rest == [2048.0, 0], f"the third: expected [2048, 0], got {rest}"
    assert applied[0] == 0.5, f"expected 512 / 1024 = 0.5, got {applied[0]}"


try:
    check()
    print("right: nothing but finite gradients, in their true size")
except AssertionError as error:
    print("not yet:", error)

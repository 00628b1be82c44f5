import tensorflow as tf


def check_gradient(f, point, h=1e-5):
    """The largest difference between the tape's gradient of f at point, a list
    of numbers, and central differences with the step h, all in 64 bits."""
    ...  # your code


def check():
    off = check_gradient(lambda x: tf.reduce_sum(x**3), [0.5, 1.0, 2.0])
    assert off is not None, "it returned None: return the largest difference"
    assert tf.rank(off) == 0, "expected one number: the largest of all"
    assert off < 1e-6, (
        f"the slopes of x³ are off by {off:.1e}: that is 32 bits, a forward"
        " difference, or a step that is divided by h and not by 2h"
    )
    # A function whose gradient on the tape is wrong in the last two variables
    off = check_gradient(
        lambda x: x[0] ** 2 + tf.stop_gradient(2 * x[2] - 3 * x[1]), [1.0] * 3
    )
    assert abs(off - 3) < 1e-6, (
        f"two slopes are off, by 3 and 2, and it found {off:.3f}: compare all"
        " variables, each moved alone, and take the largest absolute difference"
    )
    off = check_gradient(lambda x: tf.nn.relu(x[0]), [0.0])
    assert abs(off - 0.5) < 1e-6, (
        f"at the corner of relu the two are 0 and 0.5, and it found {off:.3f}"
    )


try:
    check()
    print("right: it finds a slope that is off, and the corner")
except AssertionError as error:
    print("not yet:", error)

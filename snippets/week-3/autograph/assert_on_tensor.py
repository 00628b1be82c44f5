import tensorflow as tf

AS_OP = tf.autograph.experimental.Feature.ASSERT_STATEMENTS


def root(x):
    assert x > 0, "not positive"
    return tf.sqrt(x)


def checked_root(x):
    tf.debugging.assert_positive(x, "not positive")
    return tf.sqrt(x)


for name, function in (
    ("assert", tf.function(root)),
    ("as an op", tf.function(root, experimental_autograph_options=AS_OP)),
    ("debugging", tf.function(checked_root)),
):
    for x in (4.0, -4.0):
        try:
            print(f"{name:9} {x:4}: {function(tf.constant(x)).numpy()}")
        except (TypeError, tf.errors.InvalidArgumentError) as error:
            print(f"{name:9} {x:4}: {type(error).__name__}")

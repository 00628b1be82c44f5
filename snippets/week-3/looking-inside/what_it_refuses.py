import tensorflow as tf


@tf.function
def scaled(x, factor=2.0):
    return x * factor


concrete = scaled.get_concrete_function(tf.TensorSpec([3], tf.float32))

for what, arguments in (
    ("three numbers", [tf.constant([1.0, 2.0, 3.0])]),
    ("integers", [tf.constant([1, 2, 3])]),
    ("another factor", [tf.constant([1.0, 2.0, 3.0]), 5.0]),
    ("nothing", []),
    ("two numbers", [tf.constant([1.0, 2.0])]),
    ("two and the factor", [tf.constant([1.0, 2.0]), 2.0]),
    ("a list", [[1.0, 2.0, 3.0]]),
    ("a list and the factor", [[1.0, 2.0, 3.0], 2.0]),
):
    try:
        answer = concrete(*arguments).numpy().tolist()
    except (TypeError, tf.errors.InvalidArgumentError) as error:
        answer = type(error).__name__
    print(f"{what}: {answer}")

mean = tf.function(lambda x: tf.reduce_sum(x) / x.shape[0])
concrete = mean.get_concrete_function(tf.TensorSpec([3], tf.float32))
print("the mean of 1 and 1:", concrete(tf.constant([1.0, 1.0])).numpy())

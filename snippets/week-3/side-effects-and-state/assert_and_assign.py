import tensorflow as tf

w = tf.Variable(1.0)


def unguarded(change):
    tf.debugging.assert_less(abs(change), 1.0)
    w.assign_add(change)


def guarded(change):
    small = tf.debugging.assert_less(abs(change), 1.0)
    with tf.control_dependencies([small]):
        w.assign_add(change)


for name, function in (
    ("eager", unguarded),
    ("graph", tf.function(unguarded)),
    ("guarded, eager", guarded),
    ("guarded, graph", tf.function(guarded)),
):
    w.assign(1.0)
    try:
        function(tf.constant(5.0))
    except tf.errors.InvalidArgumentError:
        print(f"{name:14} raised, w is {w.numpy()}")

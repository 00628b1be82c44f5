import tensorflow as tf


def mixes(function, x):
    """Whether function lets the input of one example move the output of
    another one: True or False. x has an example in each row."""
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = function(x)
    table = tape.jacobian(
        y, x, unconnected_gradients="zero", experimental_use_pfor=False
    )
    others = [(i, j) for i in range(len(x)) for j in range(len(x)) if i != j]
    return any(tf.reduce_any(table[i, :, j] != 0) for i, j in others)


def centred(x):
    x -= tf.reduce_mean(x, axis=0)
    return tf.concat([x, -x], axis=1)


def check():
    x = tf.random.Generator.from_seed(1).normal([4, 3])
    found = mixes(lambda x: x @ tf.ones([3, 2]), x)
    assert found is not None, "mixes returned None: return True or False"
    assert not found, (
        "x @ w does not mix: an output depends on many inputs, and all of"
        " them belong to its own example"
    )
    assert mixes(lambda x: tf.concat([x[:1], x[1:] * x[:-1]], 0), x), (
        "row i is x[i] * x[i - 1], and row 0 is x[0] alone: look at every"
        " pair of two examples, not only at the first output"
    )
    assert mixes(centred, x), (
        "a mean over the batch mixes. If you have added up outputs, the"
        " slopes cancel in the sum: keep the outputs apart"
    )
    assert not mixes(lambda x: tf.ones([4, 2]), x), (
        "an output that does not use x mixes nothing"
    )


try:
    check()
    print("right: it knows who mixes")
except AssertionError as error:
    print("not yet:", error)

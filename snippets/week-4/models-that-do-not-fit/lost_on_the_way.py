import tensorflow as tf


def layer(x, w):
    return tf.nn.relu(x @ w)


def gradient(x, w, call):
    with tf.GradientTape() as tape:
        tape.watch(w)
        for _ in range(3):
            x = call(x, w)
    return tape.gradient(x, w)


@tf.function
def from_outside(x, w):
    return gradient(x, w, again)


again = tf.recompute_grad(layer)
x, w = tf.ones([4, 3]), tf.ones([3, 3])
as_argument = tf.function(gradient).get_concrete_function(x, w, again)
of_the_module = from_outside.get_concrete_function(x, w)
for traced in as_argument, of_the_module:
    ops = [op.type for op in traced.graph.get_operations()]
    print("products:", ops.count("MatMul"))

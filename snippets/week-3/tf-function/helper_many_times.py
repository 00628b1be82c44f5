import timeit

import tensorflow as tf


def thirty_ops(x):
    for _ in range(15):
        x += tf.sin(x)
    return x


def measured(helper):
    @tf.function(input_signature=[tf.TensorSpec([])])
    def outer(x):
        for _ in range(100):
            x = helper(x)
        return x

    seconds = timeit.timeit(outer.get_concrete_function, number=1)
    graph = outer.get_concrete_function().graph.as_graph_def()
    inside = sum(len(f.node_def) for f in graph.library.function)
    return len(graph.node), inside, seconds


*plain, longer = measured(thirty_ops)
*decorated, shorter = measured(tf.function(thirty_ops))
print("plain:     {:4} ops and {:2} inside".format(*plain))
print("decorated: {:4} ops and {:2} inside".format(*decorated))
print("traced in half of the time:", shorter < longer / 2)

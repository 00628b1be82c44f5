import tensorflow as tf


@tf.function
def total(n):
    result = 0
    for i in range(n):
        result += i
    return result


for n in (4, tf.constant(4)):
    graph = total.get_concrete_function(n).graph
    loops = [op.type for op in graph.get_operations() if "While" in op.type]
    print(f"{type(n).__name__}: {total(n).numpy()} {loops}")

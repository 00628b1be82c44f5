import tensorflow as tf


def make():
    @tf.function
    def pair():
        return tf.random.uniform([]), tf.random.uniform([])

    return pair


tf.random.set_seed(1)
for name in ("one", "another"):
    pair = make()
    print(name, "draws", *[f"{x:.3f}" for x in pair()])
    for op in pair.get_concrete_function().graph.get_operations():
        if op.type == "RandomUniform":
            seeds = op.get_attr("seed"), op.get_attr("seed2")
            print(f"  {op.type}: seeds {seeds}")

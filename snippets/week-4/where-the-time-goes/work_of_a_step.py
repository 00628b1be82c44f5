from itertools import pairwise

import tensorflow as tf

widths = [1024, 1024, 2048, 2048, 1024]
kernels = [tf.Variable(tf.zeros(shape)) for shape in pairwise(widths)]


@tf.function
def gradients(x, y):
    with tf.GradientTape() as tape:
        for number, w in enumerate(kernels, 1):
            x = tf.nn.relu(tf.matmul(x, w, name=f"layer_{number}"))
        loss = tf.reduce_mean((x - y) ** 2)
    return tape.gradient(loss, kernels)


spec = tf.TensorSpec([1024, 1024])
ops = gradients.get_concrete_function(spec, spec).graph.get_operations()
for op in ops:
    if op.type == "MatMul":
        inner = op.inputs[0].shape[0 if op.get_attr("transpose_a") else 1]
        flops = 2 * inner * op.outputs[0].shape.num_elements()
        print(f"{op.name:36}{flops / 1e9:4.1f}")
sizes = [4 * w.shape.num_elements() for w in kernels]
print("gradients, MB:", *(f"{size / 1e6:.1f}" for size in sizes))

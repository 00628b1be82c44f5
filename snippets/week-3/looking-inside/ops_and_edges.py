import tensorflow as tf

w = tf.Variable([[1.0], [2.0]], name="w")


@tf.function
def predict(x):
    return tf.nn.relu(x @ w - 1.0)


graph = predict.get_concrete_function(tf.TensorSpec([None, 2])).graph
for op in graph.get_operations():
    print(f"{op.type:15} {op.name}")
    for tensor in op.inputs:
        print(f"    <- {tensor.name}")

import tensorflow as tf
from google.protobuf import text_format


@tf.function
def f(x):
    return x * 3.0


scalar = tf.TensorSpec([], tf.float32)
graph_def = f.get_concrete_function(scalar).graph.as_graph_def()
print([node.name for node in graph_def.node])
print(text_format.MessageToString(graph_def.node[2]))

text = text_format.MessageToString(graph_def)
read = text_format.Parse(text, tf.compat.v1.GraphDef())


@tf.function
def revived(x):
    (y,) = tf.graph_util.import_graph_def(
        read, input_map={"x": x}, return_elements=["Identity:0"]
    )
    return y


print("from the text:", revived(tf.constant(5.0)).numpy())

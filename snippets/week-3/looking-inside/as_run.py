import tensorflow as tf


def f(x):
    tf.reduce_sum(tf.sin(x))
    return tf.exp(x) / (tf.exp(x) - tf.sqrt(4.0) * -tf.negative(x))


def recorded(folder):
    *_, record = tf.data.TFRecordDataset(tf.io.gfile.glob(f"{folder}/*"))
    event = tf.compat.v1.Event.FromString(record.numpy())
    trace = event.summary.value[0].tensor.string_val[0]
    graphs = tf.compat.v1.RunMetadata.FromString(trace).function_graphs
    return max(graphs, key=lambda g: len(g.pre_optimization_graph.node))


columns = []
for folder, options in (("on", {}), ("off", {"disable_meta_optimizer": True})):
    tf.config.optimizer.set_experimental_options(options)
    with tf.summary.create_file_writer(folder).as_default():
        tf.summary.trace_on()
        tf.function(f)(tf.ones([2, 2]))
        tf.summary.trace_export("f", step=0)
    graphs = recorded(folder)
    traced = [node.op for node in graphs.pre_optimization_graph.node]
    columns.append([node.op for node in graphs.post_optimization_graph.node])
print("          traced  Grappler on  Grappler off")
for op in dict.fromkeys(traced):
    counts = [ops.count(op) for ops in (traced, *columns)]
    print("{:9} {:6} {:12} {:13}".format(op, *counts))

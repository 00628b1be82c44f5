from collections import Counter

import tensorflow as tf


def f(x):
    tf.reduce_sum(tf.sin(x))
    return tf.exp(x) / (tf.exp(x) - tf.sqrt(4.0) * -tf.negative(x))


def ops_of_f(folder, **options):
    tf.config.optimizer.set_experimental_options(options)
    with tf.summary.create_file_writer(folder).as_default():
        tf.summary.trace_on()
        tf.function(f)(tf.ones([2, 2]))
        tf.summary.trace_export("f", step=0)
    *_, record = tf.data.TFRecordDataset(tf.io.gfile.glob(f"{folder}/*"))
    (value,) = tf.compat.v1.Event.FromString(record.numpy()).summary.value
    run = tf.compat.v1.RunMetadata.FromString(value.tensor.string_val[0])
    for g in run.function_graphs:
        before, after = g.pre_optimization_graph, g.post_optimization_graph
        if any(node.op == "RealDiv" for node in before.node):
            return [Counter(n.op for n in g.node) for g in (before, after)]


_, off = ops_of_f("off", disable_meta_optimizer=True)
traced, on = ops_of_f("on", disable_meta_optimizer=False)
print(f"{'':9} traced  Grappler on  Grappler off")
for op, n in traced.items():
    print(f"{op:9} {n:6} {on[op]:12} {off[op]:13}")

import tensorflow as tf

v = tf.Variable(1.0)


def f(x, seeds):
    twice = [tf.exp(x), tf.exp(x)]
    stateless = [tf.random.stateless_normal([], seeds) for _ in range(2)]
    drawn = [tf.random.normal([], seed=1) for _ in range(2)]
    before = v.read_value()
    v.assign_add(x)
    return *twice, *stateless, *drawn, before, v.read_value()


with tf.summary.create_file_writer("f").as_default():
    tf.summary.trace_on()
    tf.function(f)(tf.constant(1.0), tf.constant([1, 2]))
    tf.summary.trace_export("f", step=0)
*_, record = tf.data.TFRecordDataset(tf.io.gfile.glob("f/*"))
event = tf.compat.v1.Event.FromString(record.numpy())
trace = event.summary.value[0].tensor.string_val[0]
for graph in tf.compat.v1.RunMetadata.FromString(trace).function_graphs:
    traced = [node.op for node in graph.pre_optimization_graph.node]
    run = [node.op for node in graph.post_optimization_graph.node]
    if "StatelessRandomNormalV2" in traced:
        break
print(f"{'':23} traced  run")
for op in dict.fromkeys(traced):
    if op == "Exp" or "Normal" in op or "Read" in op:
        print(f"{op:23} {traced.count(op):6} {run.count(op):4}")

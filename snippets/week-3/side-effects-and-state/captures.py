import tensorflow as tf

weight = tf.Variable(2.0, name="weight")
rate = 0.5


@tf.function
def f(x):
    return weight * x + rate


concrete = f.get_concrete_function(tf.constant(1.0))
print("captures:", len(concrete.captured_inputs))
print("variables:", [v.name for v in concrete.variables])
for op in concrete.graph.get_operations():
    if op.type == "Const":
        print("constant:", tf.make_ndarray(op.get_attr("value")))

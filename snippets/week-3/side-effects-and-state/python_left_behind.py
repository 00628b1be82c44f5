import tensorflow as tf


def double(x):
    return x * 2


@tf.function
def f(x):
    return tf.py_function(double, [x], tf.float32)


x = tf.constant(2.0)
ops = f.get_concrete_function(x).graph.get_operations()
(op,) = [op for op in ops if op.type == "EagerPyFunc"]
print("what the op holds:", sorted(op.node_def.attr))
print("the token:", op.get_attr("token").decode()[:7] + "...")

compiled = tf.function(f, jit_compile=True)
try:
    compiled.experimental_get_compiler_ir(x)()
except ValueError as error:
    print("XLA:", str(error).partition("(")[2][:36])

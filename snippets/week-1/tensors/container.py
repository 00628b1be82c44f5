import tensorflow as tf

constant = tf.constant([1, 2, 3])
variable = tf.Variable([1, 2, 3])

for value in (constant, variable):
    print(type(value).__name__)
    print("  isinstance(value, tf.Tensor):", isinstance(value, tf.Tensor))
    print("  tf.is_tensor(value):         ", tf.is_tensor(value))

print("what the variable holds:", variable.value())
print("what an op returns:", type(variable * 2).__name__)

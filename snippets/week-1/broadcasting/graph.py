import tensorflow as tf


@tf.function
def total_with_tax(price):
    print("Python runs the body with", price)
    return 1.2 * tf.reduce_sum(price)


print(total_with_tax(tf.constant([3.0, 5.0])).numpy())
print(total_with_tax(tf.constant([1.0, 1.0])).numpy())

graph = total_with_tax.get_concrete_function(tf.constant([3.0, 5.0])).graph
print([op.type for op in graph.get_operations()])

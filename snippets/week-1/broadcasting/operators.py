import tensorflow as tf

a = tf.constant([[1, 2], [3, 4]])
b = tf.constant([[10, 20], [30, 40]])
same = {
    "a + b": (a + b, tf.add(a, b)),
    "a * b": (a * b, tf.multiply(a, b)),
    "a @ b": (a @ b, tf.matmul(a, b)),
    "a < 3": (a < 3, tf.less(a, 3)),
}
for expression, (operator, function) in same.items():
    equal = tf.reduce_all(operator == function).numpy()
    print(f"{expression} {operator.numpy().tolist()} equal: {equal}")

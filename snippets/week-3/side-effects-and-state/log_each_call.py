import tensorflow as tf

log = []


@tf.function
def halve(x):
    while x > 1.0:
        tf.py_function(lambda x: log.append(float(x)), [x], [])
        x /= 2
    return x


for start in (8.0, 3.0):
    print(halve(tf.constant(start)).numpy())
print(log)

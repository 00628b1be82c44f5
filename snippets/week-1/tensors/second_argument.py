import tensorflow as tf

greeting = tf.Variable("Hello", tf.string)
number = tf.Variable(5, tf.float32)
anything = tf.Variable(5, trainable="nope")
for variable in (greeting, number, anything):
    print(f"dtype {variable.dtype.name:7} trainable {variable.trainable!r}")

print("with dtype= named:")
greeting = tf.Variable("Hello", dtype=tf.string)
number = tf.Variable(5, dtype=tf.float32)
for variable in (greeting, number):
    print(f"dtype {variable.dtype.name:7} trainable {variable.trainable!r}")

import textwrap

import tensorflow as tf

ten = tf.Variable(tf.ones([4, 10]), name="head")
path = tf.train.Checkpoint(head=ten).write("ten/ckpt")

three = tf.Variable(tf.zeros([4, 3]), name="head")
try:
    tf.train.Checkpoint(head=three).restore(path).expect_partial()
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
for name, shape in tf.train.list_variables(path):
    print(name.partition("/.ATTR")[0], shape)

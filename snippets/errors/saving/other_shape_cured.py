import tensorflow as tf

body, ten = tf.Variable([1.0, 2.0]), tf.Variable(tf.ones([4, 10]))
path = tf.train.Checkpoint(body=body, head=ten).save("whole/ckpt")

body, three = tf.Variable([0.0, 0.0]), tf.Variable(tf.zeros([4, 3]))
status = tf.train.Checkpoint(body=body).restore(path).expect_partial()
status.assert_existing_objects_matched()
print("body:", body.numpy())
print("head:", three.shape, "as it began")

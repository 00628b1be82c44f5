import tensorflow as tf

w = tf.Variable(1.0)
checkpoint = tf.train.Checkpoint(w=w)
checkpoint.save("run-b/ckpt")
w.assign(7.0)
path = tf.train.latest_checkpoint("run-b")
checkpoint.restore(path)
print(path, w.numpy())

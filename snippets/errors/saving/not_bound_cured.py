import tensorflow as tf

w, b = tf.Variable(1.0, name="w"), tf.Variable(0.5, name="b")
path = tf.train.Checkpoint(w=w, b=b).save("with/ckpt")

b.assign(0.0)
wanted = tf.train.Checkpoint(w=w, b=b)
wanted.restore(path).assert_consumed()
print(f"b: {b.numpy():.1f}")

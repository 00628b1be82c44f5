import tensorflow as tf

original = tf.Variable([1, 2, 3])
alias = original
snapshot = tf.convert_to_tensor(original)
copy = tf.Variable(original)

original.assign([7, 8, 9])
print("alias:   ", alias.numpy())
print("snapshot:", snapshot.numpy())
print("copy:    ", copy.numpy())

import tensorflow as tf

a = tf.constant([[1, 2, 3], [4, 5, 6]])
print("a[1]          ", a[1].numpy())
print("a[0:1]        ", a[0:1].numpy())
print("a[:, 0]       ", a[:, 0].numpy())
print("a[..., -1]    ", a[..., -1].numpy())
print("a[a > 2]      ", a[a > 2].numpy())
print("a[1][:, tf.newaxis] has shape", a[1][:, tf.newaxis].shape)

print("a[[1, 0]]     ", a[[1, 0]].numpy())
print("the same in NumPy:", a.numpy()[[1, 0]].tolist())
print("tf.gather:        ", tf.gather(a, [1, 0]).numpy().tolist())

rows, columns = [0, 1], [2, 0]
pairs = tf.stack([rows, columns], axis=1)
print("pairs in NumPy:    ", a.numpy()[rows, columns])
print("tf.gather_nd:      ", tf.gather_nd(a, pairs).numpy())
of_each = tf.gather(a, columns, batch_dims=1)
print("one of each row:   ", of_each.numpy())

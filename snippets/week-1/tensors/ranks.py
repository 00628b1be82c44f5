import tensorflow as tf

scalar = tf.constant(7)
vector = tf.constant([1, 2, 3, 4, 5])
matrix = tf.constant([[1, 2, 3], [4, 5, 6]])
stack = tf.constant([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]])

for t in (scalar, vector, matrix, stack):
    print(f"rank {t.ndim}  shape {t.shape}  size {tf.size(t)}")

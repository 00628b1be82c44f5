import tensorflow as tf

tf.random.set_seed(1)
metres = tf.random.uniform([200], 40.0, 160.0)
rooms = tf.random.uniform([200], 1.0, 6.0)
raw = tf.stack([metres, rooms], axis=1)
mean, deviation = tf.math.reduce_mean(raw, 0), tf.math.reduce_std(raw, 0)
scaled = (raw - mean) / deviation

print("        largest rate  condition number")
for name, features in (("raw", raw), ("scaled", scaled)):
    hessian = 2 * tf.matmul(features, features, transpose_a=True) / 200
    low, high = tf.linalg.eigvalsh(hessian).numpy()
    print(f"{name:6}  {2 / high:12.5f}  {high / low:16.1f}")

import tensorflow as tf

table = tf.Variable(tf.ones([6, 1]))
with tf.GradientTape() as tape:
    rows = tf.gather(table, [1, 4, 1])
    loss = tf.reduce_sum(rows * [[3.0], [0.0], [4.0]])
gradient = tape.gradient(loss, table)
dense = tf.convert_to_tensor(gradient)
for name, slopes in (("rows", gradient), ("table", dense)):
    clipped, norm = tf.clip_by_global_norm([slopes], 1.0)
    left = tf.norm(tf.convert_to_tensor(clipped[0]))
    print(f"{name:5}: norm {norm:.0f}, after clipping {left:.1f}")
try:
    print(0.1 * gradient)
except TypeError as error:
    print("TypeError:", error)
scaled = tf.math.scalar_mul(0.1, gradient)
print("scaled:", scaled.values[:, 0].numpy())

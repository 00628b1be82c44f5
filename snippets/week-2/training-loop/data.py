import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)
print("x:", x.shape, " y:", y.shape)
for row in range(3):
    print(f"x {x[row, 0]:5.2f}  y {y[row, 0]:5.2f}")

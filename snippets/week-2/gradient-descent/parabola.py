import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])
a = tf.reduce_mean(x**2)
b = -2 * tf.reduce_mean(x * y)
c = tf.reduce_mean(y**2)
print(f"loss(w) = {a:.3f} w^2 + ({b:.3f}) w + {c:.3f}")

for w in (0.0, 1.0, 2.0, 3.0):
    loss = tf.reduce_mean((w * x - y) ** 2)
    print(f"w {w}  mean of squares {loss:.3f}  formula", end=" ")
    print(f"{a * w**2 + b * w + c:.3f}")
print(f"lowest where 2 a w + b = 0: w = {-b / (2 * a):.3f}")

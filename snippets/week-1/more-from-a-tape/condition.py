import tensorflow as tf

x = tf.constant([1.0, 2.0, 2.9, 3.2, 5.0])
border = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    hard = tf.reduce_sum(tf.where(x > border, x, 0.0))
    soft = tf.reduce_sum(tf.sigmoid((x - border) / 0.2) * x)
for name, total in (("hard", hard), ("soft", soft)):
    slope = tape.gradient(total, border)
    text = "None" if slope is None else f"{slope:.2f}"
    print(f"{name}: total {total:.2f}, slope {text}")

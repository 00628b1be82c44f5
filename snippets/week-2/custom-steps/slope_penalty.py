import tensorflow as tf

w, x = tf.Variable(3.0), tf.constant(2.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        inner.watch(x)
        p = w * x**2
    slope = inner.gradient(p, x)
    loss = p + slope**2
to_w = outer.gradient(loss, w)
print(f"slope {slope:.0f}, loss {loss:.0f}, to w {to_w:.0f}")

with tf.GradientTape() as outer:
    p = w * x**2
    loss = p + slope**2
to_w = outer.gradient(loss, w)
print(f"found before: loss {loss:.0f}, to w {to_w:.0f}")

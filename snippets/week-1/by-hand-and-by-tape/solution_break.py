import tensorflow as tf

x = tf.Variable(3.0)
state = tf.Variable(0.0)
with tf.GradientTape(persistent=True) as tape:
    whole = x**2 + x**2
    through_numpy = x**2 + x.numpy() ** 2
    through_cast = x**2 + tf.cast(tf.cast(x, tf.int32), tf.float32) ** 2
    state.assign(x)
    through_state = x**2 + state**2

for y in (whole, through_numpy, through_cast, through_state):
    print(f"value {y:.0f}, gradient {tape.gradient(y, x):.0f}")

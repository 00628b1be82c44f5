import tensorflow as tf

x = tf.Variable(2.4)
ops = [tf.round, tf.sign, lambda v: tf.cast(v > 2, tf.float32)]
for name, op in zip(["round", "sign", "x > 2"], ops, strict=True):
    with tf.GradientTape() as tape:
        y = op(x)
    gradient = tape.gradient(y, x)
    print(f"{name}:", gradient if gradient is None else gradient.numpy())

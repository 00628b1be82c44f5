import tensorflow as tf

w = tf.Variable(0.5)
x = tf.constant(1e-3, tf.float16)


def gradient_of(scale):
    with tf.GradientTape() as tape:
        product = tf.cast(w, tf.float16) * x
        loss = tf.cast(product, tf.float32) * 1e-5
        scaled = loss * scale
    return tape.gradient(scaled, w)


print("exact:               1.0e-08")
for scale in (1, 1024, 2**15):
    gradient = gradient_of(scale)
    print(f"scale {scale:5}: {gradient:.1e}", end="")
    print(f", divided again {gradient / scale:.1e}")

import tensorflow as tf


@tf.function
def powers(x, n):
    out = tf.TensorArray(tf.float32, size=n)
    power = 1.0
    for i in tf.range(n):
        power *= x
        out = out.write(i, power)
    return out.stack()


@tf.function
def forgetful(n):
    out = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        out.write(i, i * i)
    return out.stack()


x = tf.constant(2.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = powers(x, tf.constant(4))
print("powers:   ", y.numpy(), " gradient:", tape.gradient(y, x).numpy())
print("longer:   ", powers(x, tf.constant(6)).numpy())
print("forgetful:", forgetful(tf.constant(4)).numpy())

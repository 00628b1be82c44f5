import tensorflow as tf

w = tf.Variable(2.0)


@tf.custom_gradient
def scaled(x):
    def backward(upstream):
        return w * upstream

    return w * x, backward


@tf.custom_gradient
def scaled_by(x, w):
    def backward(upstream):
        return w * upstream, x * upstream

    return w * x, backward


x = tf.Variable(3.0)
try:
    with tf.GradientTape() as tape:
        y = scaled(x)
except TypeError as error:
    print(str(error).split(", since")[0])
with tf.GradientTape() as tape:
    y = scaled_by(x, w)
print([slope.numpy() for slope in tape.gradient(y, [x, w])])

import tensorflow as tf

scale = tf.Variable(3.0)


@tf.function
def f(x):
    with tf.init_scope():
        now = scale.numpy()
        print("eager:", tf.executing_eagerly(), " scale:", now)
    print("eager:", tf.executing_eagerly())
    return x * scale, x * now


x = tf.constant(1.0)
print(*[y.numpy() for y in f(x)])
scale.assign(5.0)
print(*[y.numpy() for y in f(x)])

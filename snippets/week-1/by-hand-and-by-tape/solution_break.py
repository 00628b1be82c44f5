import tensorflow as tf

x, state = tf.Variable(0.0), tf.Variable(0.0)


def through_numpy():
    return x**2 + x.numpy() ** 2


def through_cast():
    return x**2 + tf.cast(tf.cast(x, tf.int32), tf.float32) ** 2


def through_state():
    state.assign(x)
    return x**2 + state**2


print("               value  tape  to the right, left")
for f in (through_numpy, through_cast, through_state):
    x.assign(3.0)
    with tf.GradientTape() as tape:
        y = f()
    print(f"{f.__name__:14} {y:5.0f} {tape.gradient(y, x):5.0f}", end="")
    x.assign(3.01)
    right = (f() - y) / 0.01
    x.assign(2.99)
    print(f"{right:10.1f} {(y - f()) / 0.01:9.1f}")

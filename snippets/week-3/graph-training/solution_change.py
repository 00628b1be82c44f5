import tensorflow as tf


def train(wrap, momentum):
    w, velocity = tf.Variable(1.0), tf.Variable(0.0)

    @wrap
    def step():
        value = momentum["now"]
        velocity.assign(value * velocity - 0.1 * 2 * w)
        w.assign_add(velocity)

    step()
    if isinstance(momentum["now"], tf.Variable):
        momentum["now"].assign(0.0)
    else:
        momentum["now"] = 0.0
    step()
    step()
    return w.numpy()


for kind in (float, tf.Variable):
    eager = train(lambda step: step, {"now": kind(0.5)})
    graph = train(tf.function, {"now": kind(0.5)})
    print(f"{kind.__name__}: eager {eager:.3f}, graph {graph:.3f}")

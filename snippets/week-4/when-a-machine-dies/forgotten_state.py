import tensorflow as tf


def begin():
    x = tf.data.Dataset.from_tensor_slices(tf.linspace(-1.0, 1.0, 32))
    state = {name: tf.Variable(0.0) for name in ("w", "velocity", "step")}
    return state | {"data": iter(x.shuffle(32, seed=0).batch(8).repeat())}


def train(w, velocity, step, data, steps):
    for x in (next(data) for _ in range(steps)):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x - tf.sin(3 * x)) ** 2)
        velocity.assign(0.9 * velocity - tape.gradient(loss, w))
        w.assign_add(0.1 / (1 + 0.1 * step) * velocity)
        step.assign_add(1)
    return w.numpy()


unbroken = begin()
train(**unbroken, steps=17)
path = tf.train.Checkpoint(**unbroken).write("after-17")
goal = train(**unbroken, steps=23)
for forgotten in ("nothing", "w", "velocity", "step", "data"):
    state = begin()
    kept = {name: state[name] for name in state if name != forgotten}
    tf.train.Checkpoint(**kept).read(path).expect_partial()
    error = abs(train(**state, steps=23) - goal)
    print(f"{forgotten:9} off by {error:.4f}, exactly equal: {error == 0}")

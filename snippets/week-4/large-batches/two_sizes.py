import tensorflow as tf
from sklearn.datasets import load_digits

cpu = tf.config.list_physical_devices("CPU")[0]
part = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [part] * 4)
strategy = tf.distribute.MirroredStrategy()
x, y = load_digits(return_X_y=True)
x, y = tf.constant(x[:1500] / 16, tf.float32), tf.constant(y[:1500])
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits
shapes, scales = ([64, 32], [32], [32, 10], [10]), (0.18, 0.0, 0.25, 0.0)
with strategy.scope():
    w = [tf.random.stateless_normal(s, [1, 0]) for s in shapes]
    w = [a * b for a, b in zip(w, scales, strict=True)]
    w = [tf.Variable(a) for a in w]


@tf.function
def step(some):
    """A step of 64, and the mean square of the gradients of 16 and of 64."""
    with tf.GradientTape() as tape:
        out = tf.nn.relu(tf.gather(x, some) @ w[0] + w[1]) @ w[2] + w[3]
        loss = tf.reduce_mean(loss_of(tf.gather(y, some), out))
    own = tape.gradient(loss, w)
    square = tf.linalg.global_norm(own) ** 2
    replica = tf.distribute.get_replica_context()
    *mean, square = replica.all_reduce("MEAN", [*own, square])
    for a, g in zip(w, mean, strict=True):
        a.assign_sub(0.2 * g)
    return square, tf.linalg.global_norm(mean) ** 2


def share(context):
    seed = [i, context.replica_id_in_sync_group]
    return tf.random.stateless_uniform([16], seed, 0, 1500, tf.int32)


run = tf.function(lambda some: strategy.run(step, [some]))
small = large = 0.0
for i in range(120):
    some = strategy.experimental_distribute_values_from_function(share)
    squares = run(some)
    one, two = (strategy.experimental_local_results(s)[0] for s in squares)
    small, large = small + one / 60, large + two / 60
    if i % 60 == 59:
        noise = (small - large) / (1 / 16 - 1 / 64)
        ratio = f"{noise:.1f} / {large - noise / 64:.3f}"
        print(f"steps {i - 58:2} to {i + 1:3}: {small:.2f}, {large:.3f}")
        print(f"  {ratio} = {noise / (large - noise / 64):.0f}")
        small = large = 0.0

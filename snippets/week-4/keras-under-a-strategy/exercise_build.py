import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w, sgd = tf.Variable(tf.ones([100])), keras.optimizers.SGD(0.1)
    optimizer = keras.optimizers.LossScaleOptimizer(sgd)
    optimizer.build([w])


def agree(gradients):
    """What `apply` gets in a replica, so that all skip the step, or none."""
    ...  # your code


def check():
    agreed = []

    def step(x):
        with tf.GradientTape() as tape:
            y = tf.cast(tf.cast(w, tf.float16) * x, tf.float32)
            loss = optimizer.scale_loss(tf.reduce_sum(y**2) / 4)
        own = [tape.gradient(loss, w)]
        agreed.append(agree(own))
        optimizer.apply(agreed[-1] or own, [w])

    run = tf.function(strategy.run)
    for pair in ([0.5, 0.5], [4.0, 0.5], [0.5, 4.0]):
        w.assign(tf.ones([100]))
        data = tf.data.Dataset.from_tensor_slices(tf.constant(pair, "float16"))
        (x,) = strategy.experimental_distribute_dataset(data.batch(2))
        run(step, [x])
        assert agreed[-1], "agree returned None: return the gradients"
        got, wanted = w[0].numpy(), 0.975 if pair == [0.5, 0.5] else 1.0
        assert abs(got) < 9, f"{pair}: the weights are {got}: one must tell all"
        assert got > 0.96, f"{pair}: {got:.3f}: apply adds the gradients itself"
        assert abs(got - wanted) < 1e-3, f"{pair}: {got:.3f}: none may step"
    graph = run.get_concrete_function(step, [x]).graph
    sums = [op for op in graph.get_operations() if "Reduce" in op.type]
    sent = sum(op.inputs[0].shape.num_elements() for op in sums) // 2
    assert sent < 100, f"agree sends {sent} numbers, apply 100 more: send less"
    return sent


try:
    sent = check()
    print("right: all skip or none. Numbers sent:", sent)
except AssertionError as error:
    print("not yet:", error)

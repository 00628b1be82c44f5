import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def meet(number=1.0):
    return tf.distribute.get_replica_context().all_reduce("SUM", number)


def in_a_function():
    return tf.function(meet)(tf.constant(1.0))


def in_a_branch():
    return tf.cond(tf.constant(True), meet, lambda: 0.0)


def in_a_loop():
    return tf.while_loop(lambda n: n < 4.0, lambda n: [meet(n)], [1.0])[0]


def in_a_python_if():
    return meet() if strategy.num_replicas_in_sync > 1 else 1.0


def choosing_afterwards():
    return tf.where(tf.constant(True), meet(), 0.0)


for step in (
    meet,
    in_a_python_if,
    choosing_afterwards,
    in_a_function,
    in_a_branch,
    in_a_loop,
):
    try:
        total = tf.function(strategy.run)(step)
        total = strategy.experimental_local_results(total)[0].numpy()
        print(f"{step.__name__:20} {total}")
    except RuntimeError as error:
        print(f"{step.__name__:20} {type(error).__name__}")
total = strategy.run(tf.function(meet))
total = strategy.experimental_local_results(total)[0].numpy()
print(f"run(tf.function)     {total}")

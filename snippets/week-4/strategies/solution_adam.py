import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
Adam = keras.optimizers.Adam
cases = {
    "SGD": (keras.optimizers.SGD, {}, 0.0),
    "Adam": (Adam, {}, 0.0),
    "weight decay": (Adam, {"weight_decay": 0.1}, 0.0),
    "clipping": (Adam, {"clipnorm": 2.0}, 0.0),
    "penalty": (Adam, {}, 0.5),
}


def after_ten_steps(strategy, divisor, make_optimizer, options, penalty):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), make_optimizer(0.1, **options)
        optimizer.build([w])

    def step():
        with tf.GradientTape() as tape:
            loss = (w - 3.0) ** 2 / divisor
            loss += penalty * w**2 / strategy.num_replicas_in_sync
        optimizer.apply([tape.gradient(loss, w)], [w])

    run = tf.function(lambda: strategy.run(step))
    for _ in range(10):
        run()
    return w.numpy()


print(" " * 12, "one device  divided  forgotten")
for name, case in cases.items():
    alone = after_ten_steps(one, 1, *case)
    divided, forgotten = (after_ten_steps(two, n, *case) for n in (2, 1))
    print(f"{name:12} {alone:10.3f} {divided:8.3f} {forgotten:10.3f}")

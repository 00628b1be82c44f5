import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
Adam = keras.optimizers.Adam
cases = {
    "SGD": (keras.optimizers.SGD, {}, 0.0),
    "Adam": (Adam, {}, 0.0),
    "weight decay": (Adam, {"weight_decay": 0.1}, 0.0),
    "clipping": (Adam, {"clipnorm": 2.0}, 0.0),
    "divided penalty": (Adam, {}, 0.5),
}


def after_ten_steps(make_optimizer, options, penalty, factor):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), make_optimizer(0.1, **options)
        optimizer.build([w])

    def step():
        with tf.GradientTape() as tape:
            loss = factor * (w - 3.0) ** 2 + penalty * w**2 / 2
        optimizer.apply([tape.gradient(loss, w)], [w])

    run = tf.function(lambda: strategy.run(step))
    for _ in range(10):
        run()
    return w.numpy()


for name, case in cases.items():
    right, wrong = (after_ten_steps(*case, factor) for factor in (0.5, 1.0))
    print(f"{name:15} divided: {right:.3f}, forgotten: {wrong:.3f}")

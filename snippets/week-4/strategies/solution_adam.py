import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def after_five_steps(make_optimizer, factor):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), make_optimizer(0.01)
        optimizer.build([w])

    def step():
        with tf.GradientTape() as tape:
            loss = factor * (w - 3.0) ** 2
        optimizer.apply([tape.gradient(loss, w)], [w])

    run = tf.function(lambda: strategy.run(step))
    for _ in range(5):
        run()
    return w.numpy()


for optimizer in (keras.optimizers.SGD, keras.optimizers.Adam):
    right, wrong = (
        after_five_steps(optimizer, factor) for factor in (0.5, 1.0)
    )
    print(
        f"{optimizer.__name__:4} divided: {right:.3f}, forgotten: {wrong:.3f}"
    )

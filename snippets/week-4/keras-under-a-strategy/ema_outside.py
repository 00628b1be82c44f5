import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
every, steps = 2, 6


def by_keras():
    options = {"use_ema": True, "ema_overwrite_frequency": every}
    w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.1, **options)
    for _ in range(steps):
        optimizer.apply([w.value()], [w])
    return w.numpy()


def outside(strategy):
    with strategy.scope():
        w = tf.Variable(1.0)
        optimizer = keras.optimizers.SGD(0.1, use_ema=True)
        optimizer.build([w])

    def step():
        optimizer.apply([w / strategy.num_replicas_in_sync], [w])

    run = tf.function(lambda: strategy.run(step))
    for number in range(1, steps + 1):
        run()
        if number % every == 0:
            optimizer.finalize_variable_values([w])
    return w.numpy()


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print(f"Keras, one device:     {by_keras():.6f}")
print(f"outside, one device:   {outside(one):.6f}")
print(f"outside, two replicas: {outside(two):.6f}")

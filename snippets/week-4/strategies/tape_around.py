import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
tf.get_logger().setLevel("ERROR")  # it warns that an eager run is slow
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w = tf.Variable(3.0)


def loss():
    return w**2


def slope():
    with tf.GradientTape() as tape:
        value = loss()
    return tape.gradient(value, w)


def summed(function):
    return strategy.reduce("SUM", strategy.run(function), axis=None)


for title, f in ("eager", summed), ("compiled", tf.function(summed)):
    with tf.GradientTape() as tape:
        total = f(loss)
    around = tape.gradient(total, w)
    if around is not None:
        around = around.numpy()
    print(f"{title}: around {around}, inside {f(slope).numpy()}")

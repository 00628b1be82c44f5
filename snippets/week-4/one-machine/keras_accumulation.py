import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def two_calls(strategy, **options):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.1, **options)
        optimizer.build([w])

    def step():
        optimizer.apply([w / strategy.num_replicas_in_sync], [w])

    run = tf.function(strategy.run)
    try:
        run(step)
        run(step)
        optimizer.finalize_variable_values([w])  # w becomes its average
        return f"w {w.numpy():.3f}"
    except RuntimeError as error:
        return type(error).__name__


for strategy in (one, two):
    print(type(strategy).__name__)
    for options in (
        {"gradient_accumulation_steps": 2},
        {"use_ema": True},
        {"use_ema": True, "ema_overwrite_frequency": 2},
    ):
        print(f"  {[*options][-1]:27}", two_calls(strategy, **options))

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def as_it_is(gradient):
    return gradient


def cast(gradient):
    return tf.cast(gradient, tf.bfloat16)  # this line


def cast_and_added(gradient):
    replica = tf.distribute.get_replica_context()
    return tf.cast(replica.all_reduce("SUM", cast(gradient)), tf.float32)


def weights_after_a_step(change):
    with strategy.scope():
        weights = tf.Variable([0.0, 0.0])
        optimizer = keras.optimizers.SGD(1.0)
        optimizer.build([weights])

    @tf.function
    def step():
        gradient = change(tf.constant([-1.001, -3.0]))
        optimizer.apply_gradients([(gradient, weights)])

    strategy.run(step)
    return weights.numpy()


for change in (as_it_is, cast, cast_and_added):
    print(f"{change.__name__:14}", weights_after_a_step(change))

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.constant([1.0, 2.0, 3.0, 10.0])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(4)


def root_of_share(squares):
    replicas = tf.distribute.get_strategy().num_replicas_in_sync
    return tf.sqrt(tf.reduce_mean(squares)) / replicas


def root_of_all(squares):
    total = tf.stop_gradient(tf.reduce_sum(squares) / 4)
    total = tf.distribute.get_replica_context().all_reduce("SUM", total)
    return tf.reduce_sum(squares) / 4 / (2 * tf.sqrt(total))


def step_length(strategy, loss):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(1.0)
        optimizer.build([w])

    def step(x):
        with tf.GradientTape() as tape:
            value = loss((w * x - 3.0) ** 2)
        optimizer.apply([tape.gradient(value, w)], [w])

    for batch in strategy.experimental_distribute_dataset(dataset):
        tf.function(strategy.run)(step, [batch])
    return 1 - w.numpy()


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print(f"one device:                {step_length(one, root_of_share):.3f}")
print(f"two, a root of each share: {step_length(two, root_of_share):.3f}")
print(f"two, one number sent:      {step_length(two, root_of_all):.3f}")

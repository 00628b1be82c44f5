import textwrap

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def sum_if_large(share):
    replica = tf.distribute.get_replica_context()
    if tf.reduce_max(share) > 100:
        return replica.all_reduce("SUM", tf.reduce_sum(share))
    return tf.zeros([], share.dtype)


dataset = tf.data.Dataset.range(8).batch(8)
for batch in strategy.experimental_distribute_dataset(dataset):
    try:
        tf.function(strategy.run)(sum_if_large, args=(batch,))
    except RuntimeError as error:
        message = str(error).partition("RuntimeError: ")[2]
        print(textwrap.fill(message, 49))

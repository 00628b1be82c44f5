import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
l2 = keras.regularizers.L2(0.1)
with strategy.scope():
    layer = keras.layers.Dense(1, kernel_regularizer=l2)
    layer.build([None, 1])
    layer.kernel.assign([[1.0]])


def in_a_replica():
    penalty = tf.add_n(layer.losses)
    return {
        "as it is": penalty,
        "/ replicas": penalty / strategy.num_replicas_in_sync,
        "scaled": tf.nn.scale_regularization_loss(penalty),
    }


print(f"one device:               {tf.add_n(layer.losses):.1f}")
for name, share in tf.function(strategy.run)(in_a_replica).items():
    both = strategy.reduce("SUM", share, axis=None)
    print(f"two replicas, {name + ':':11} {both:.1f}")

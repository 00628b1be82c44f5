import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
gradients = tf.constant([[3.0, 4.0], [0.0, -4.0]])
with strategy.scope():
    v, w = tf.Variable([1.0, 1.0]), tf.Variable([1.0, 1.0])
    clipping = keras.optimizers.SGD(1.0, clipnorm=1.0)
    plain = keras.optimizers.SGD(1.0)
    clipping.build([v])
    plain.build([w])


def clip_then_sum(gradient):
    clipped = tf.clip_by_norm(gradient, 1.0)
    return tf.distribute.get_replica_context().all_reduce("SUM", clipped)


def sum_then_clip(gradient):
    total = tf.distribute.get_replica_context().all_reduce("SUM", gradient)
    return tf.clip_by_norm(total, 1.0)


def clipnorm_of_keras(gradient):
    clipping.apply([gradient], [v])
    return 1 - v  # v began at 1


def by_hand(gradient):
    clipped = sum_then_clip(gradient)
    plain.apply([clipped / strategy.num_replicas_in_sync], [w])
    return 1 - w


run = tf.function(lambda f, batch: strategy.run(lambda g: f(g[0]), [batch]))
dataset = tf.data.Dataset.from_tensor_slices(gradients).batch(2)
for batch in strategy.experimental_distribute_dataset(dataset):
    for function in (clip_then_sum, sum_then_clip, clipnorm_of_keras, by_hand):
        result = run(function, batch)
        values = strategy.experimental_local_results(result)[0]
        print(f"{function.__name__}: {values[0]:.2f} {values[1]:.2f}")

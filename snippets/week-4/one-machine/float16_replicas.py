import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
pairs = tf.constant([[0.5, 0.5], [4.0, 0.5], [0.5, 4.0]], tf.float16)


def try_pairs(strategy):
    with strategy.scope():
        w = tf.Variable(1.0)
        sgd = keras.optimizers.SGD(0.1)
        optimizer = keras.optimizers.LossScaleOptimizer(sgd)
        optimizer.build([w])

    def step(x):
        with tf.GradientTape() as tape:
            y = tf.cast(tf.cast(w, tf.float16) * x, tf.float32)
            loss = optimizer.scale_loss(tf.reduce_sum(y**2) / 4)
        optimizer.apply([tape.gradient(loss, w)], [w])

    run = tf.function(strategy.run)
    dataset = tf.data.Dataset.from_tensor_slices(pairs).unbatch().batch(2)
    for x in strategy.experimental_distribute_dataset(dataset):
        w.assign(1.0)
        optimizer.dynamic_scale.assign(2.0**15)
        run(step, args=(x,))
        share = [
            part.numpy() for part in strategy.experimental_local_results(x)
        ]
        scale = optimizer.dynamic_scale.numpy()
        print(*share, f"w {w.numpy():.3f}, scale {scale:.0f}")


print("one device")
try_pairs(tf.distribute.OneDeviceStrategy("CPU:0"))
print("two replicas")
try_pairs(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.range(8.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(8)


def after_one_step(strategy, loss):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.01)
        optimizer.build([w])

    def step(x, y):
        with tf.GradientTape() as tape:
            value = loss((w * x - y) ** 2)
        optimizer.apply([tape.gradient(value, w)], [w])

    run = tf.function(strategy.run)
    for batch in strategy.experimental_distribute_dataset(dataset):
        run(step, args=batch)
    return w.numpy()


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print(f"one device, mean:        {after_one_step(one, tf.reduce_mean):.3f}")
print(f"two, each its own mean:  {after_one_step(two, tf.reduce_mean):.3f}")
global_mean = after_one_step(two, lambda errors: tf.reduce_sum(errors) / 8)
print(f"two, sum / global batch: {global_mean:.3f}")

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
x = tf.ones([8])
one = tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((one * x) ** 2)
one.assign_sub(0.1 * tape.gradient(loss, one))
print(f"one device: loss {loss.numpy():.1f}, w {one.numpy():.1f}")

with strategy.scope():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build([w])


def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((w * x) ** 2) / 8
    optimizer.apply([tape.gradient(loss, w)], [w])
    return loss


@tf.function
def train_step(x):
    losses = strategy.run(step, args=(x,))
    return strategy.reduce("SUM", losses, axis=None)


data = tf.data.Dataset.from_tensor_slices(tf.ones([8])).batch(8)
for x in strategy.experimental_distribute_dataset(data):
    print(f"loss {train_step(x).numpy():.1f}, w {w.numpy():.1f}")

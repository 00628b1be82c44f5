import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.range(8.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(8).repeat(20)


def train(strategy):
    """The learning rate and the loss of each step."""
    schedule = keras.optimizers.schedules.CosineDecay(0.01, 20)
    optimizer = keras.optimizers.SGD(schedule)
    with strategy.scope():
        w = tf.Variable(0.0)
    optimizer.build([w])

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((w * x - y) ** 2) / 8
        optimizer.apply([tape.gradient(loss, w)], [w])
        return loss

    run, log = tf.function(strategy.run), []
    for batch in strategy.experimental_distribute_dataset(dataset):
        rate = optimizer.learning_rate.numpy()
        loss = strategy.reduce("SUM", run(step, batch), axis=None)
        log.append((rate, loss.numpy()))
    return log


one = train(tf.distribute.OneDeviceStrategy("CPU:0"))
two = train(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))
print("        one device       two devices")
print("step    rate    loss     rate    loss")
for number in range(0, 20, 2):
    (rate, loss), (other, its) = one[number], two[number]
    print(f"{number + 1:4} {rate:8.4f}{loss:8.3f} {other:8.4f}{its:8.3f}")

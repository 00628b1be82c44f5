import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.range(1.0, 17.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(4)
every = 2  # batches are collected for one update


def train(strategy):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.001)
        optimizer.build([w])
        own = tf.VariableSynchronization.ON_READ
        add = tf.VariableAggregation.SUM
        collected = tf.Variable(0.0, synchronization=own, aggregation=add)

    def collect(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((w * x - y) ** 2) / (4 * every)
        collected.assign_add(tape.gradient(loss, w))

    def update():
        optimizer.apply([collected.read_value()], [w])
        collected.assign(0.0)

    run = tf.function(strategy.run)
    distributed = strategy.experimental_distribute_dataset(dataset)
    for number, batch in enumerate(distributed, start=1):
        run(collect, args=batch)
        if number % every == 0:
            run(update)
    return w.numpy()


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print(f"one device:   {train(one):.4f}")
print(f"two replicas: {train(two):.4f}")
w = 1.0
for batch in tf.split(x, 2):
    w -= 0.001 * tf.reduce_mean(2 * (w - 3) * batch**2)
print(f"batches of 8: {w:.4f}")

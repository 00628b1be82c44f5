import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
x = tf.range(1.0, 21.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(4)
every = 2
with strategy.scope():
    w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.001)
    optimizer.build([w])
    collecting = {
        "synchronization": tf.VariableSynchronization.ON_READ,
        "aggregation": tf.VariableAggregation.SUM,
    }
    collected = tf.Variable(0.0, **collecting)
    examples = tf.Variable(0.0, **collecting)


def collect(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((w * x - y) ** 2)  # not divided yet
    collected.assign_add(tape.gradient(loss, w))
    examples.assign_add(tf.cast(tf.size(x), tf.float32))


def update():
    replica = tf.distribute.get_replica_context()
    total = replica.all_reduce("SUM", examples.read_value())
    optimizer.apply([collected.read_value() / total], [w])
    collected.assign(0.0)
    examples.assign(0.0)


run = tf.function(strategy.run)
distributed = strategy.experimental_distribute_dataset(dataset)
for number, batch in enumerate(distributed, start=1):
    run(collect, args=batch)
    if number % every == 0:
        run(update)
print(f"four batches: {w.numpy():.4f}")
if number % every:
    run(update)
print(f"all five:     {w.numpy():.4f}")
alone = 1.0
for batch in tf.split(x, [8, 8, 4]):
    alone -= 0.001 * tf.reduce_mean(2 * (alone - 3) * batch**2)
print(f"8, 8 and 4:   {alone:.4f}")

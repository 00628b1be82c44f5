import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
every = 2  # batches are collected for one update


def train(x, count):
    dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(4)
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.0002)
        optimizer.build([w])
        own = tf.VariableSynchronization.ON_READ
        add = tf.VariableAggregation.SUM
        collected = tf.Variable(0.0, synchronization=own, aggregation=add)
        examples = tf.Variable(0.0, synchronization=own, aggregation=add)

    def collect(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((w * x - y) ** 2)  # not divided yet
        collected.assign_add(tape.gradient(loss, w))
        examples.assign_add(tf.cast(tf.size(x), tf.float32))

    def update():
        replica = tf.distribute.get_replica_context()
        total = replica.all_reduce("SUM", examples.read_value())
        divisor = total if count else 4.0 * every
        optimizer.apply([collected.read_value() / divisor], [w])
        collected.assign(0.0)
        examples.assign(0.0)

    run = tf.function(strategy.run)
    batches = list(strategy.experimental_distribute_dataset(dataset))
    for _ in range(3):
        for number, batch in enumerate(batches, start=1):
            run(collect, args=batch)
            if number % every == 0 or number == len(batches):
                run(update)
    return w.numpy()


print("examples one more  counted")
for n in (20, 21):
    x, w = tf.range(1.0, n + 1), 1.0
    for batch in tf.data.Dataset.from_tensor_slices(x).batch(8).repeat(3):
        w -= 0.0002 * tf.reduce_mean(2 * (w - 3) * batch**2)
    print(f"{n:8}", *(f"{abs(train(x, c) - w):8.4f}" for c in (False, True)))

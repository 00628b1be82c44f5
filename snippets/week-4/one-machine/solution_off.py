import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.range(1.0, 21.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(4)
every = 2  # batches are collected for one update


def train(strategy, more=False):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.0002)
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

    run, log = tf.function(strategy.run), []
    distributed = strategy.experimental_distribute_dataset(dataset)
    for _ in range(3):
        for number, batch in enumerate(distributed, start=1):
            run(collect, args=batch)
            if number % every == 0 or (more and number == len(dataset)):
                run(update)
            if number in (2, 4, 5):
                log.append(w.numpy())
    return log


w, one = 1.0, []
for batch in tf.split(x, [8, 8, 4]) * 3:
    w -= 0.0002 * tf.reduce_mean(2 * (w - 3) * batch**2)
    one.append(w)
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("examples  one device  collected  one more")
seen = [20 * epoch + end for epoch in range(3) for end in (8, 16, 20)]
logs = train(two), train(two, more=True)
for row in zip(seen, one, *logs, strict=True):
    print("{:8} {:11.3f} {:10.3f} {:9.3f}".format(*row))

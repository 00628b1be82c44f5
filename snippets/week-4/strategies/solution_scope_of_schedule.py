import contextlib

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
x = tf.range(8.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x)).batch(8).repeat(20)


def train(steps, inside, momentum):
    schedule = keras.optimizers.schedules.CosineDecay(0.001, steps)
    with strategy.scope():
        w = tf.Variable(0.0)
    with strategy.scope() if inside else contextlib.nullcontext():
        optimizer = keras.optimizers.SGD(schedule, momentum)
        optimizer.build([w])

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((w * x - y) ** 2) / 8
        optimizer.apply([tape.gradient(loss, w)], [w])

    run = tf.function(strategy.run)
    for batch in strategy.experimental_distribute_dataset(dataset):
        run(step, batch)
    copies = strategy.experimental_local_results(w)
    return [f"{copy.numpy():.3f}" for copy in copies]


print("schedule  optimizer  SGD            momentum")
for steps, inside in (20, False), (40, False), (20, True):
    plain, moved = (train(steps, inside, m) for m in (0.0, 0.9))
    place = "inside" if inside else "outside"
    print(f"{steps:8}  {place:9}", *plain, " ", *moved)

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
gradients = tf.constant([[3.0, 4.0], [1.0, -4.0]])
dataset = tf.data.Dataset.from_tensor_slices(gradients).batch(2)


def train(strategy, options):
    with strategy.scope():
        w, optimizer = (
            tf.Variable([1.0, 1.0]),
            keras.optimizers.SGD(0.1, **options),
        )
        optimizer.build([w])

    def step(share):
        optimizer.apply([tf.reduce_sum(share, axis=0)], [w])

    run = tf.function(strategy.run)
    for batch in strategy.experimental_distribute_dataset(dataset.repeat(3)):
        run(step, [batch])
    return "{:6.2f} {:6.2f}".format(*w.numpy())


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("                  one device     two replicas")
for options in (
    {"momentum": 0.9},
    {"weight_decay": 0.1},
    {"global_clipnorm": 1.0},
    {"clipvalue": 1.0},
):
    name = next(iter(options))
    print(f"{name:16}", train(one, options), "", train(two, options))

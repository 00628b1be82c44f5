import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
dataset = tf.data.Dataset.from_tensor_slices([0, 1, 1, 2]).batch(4)


def train(strategy):
    with strategy.scope():
        table = keras.layers.Embedding(3, 1, "ones")
        table.build()
        optimizer = keras.optimizers.SGD(0.1)
        optimizer.build(table.trainable_variables)

    def step(rows):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(table(rows) ** 2)
        gradients = tape.gradient(loss, table.trainable_variables)
        optimizer.apply(gradients)

    run = tf.function(strategy.run)
    for rows in strategy.experimental_distribute_dataset(dataset):
        run(step, [rows])
    return table.get_weights()[0][:, 0]


print("one device:  ", train(tf.distribute.OneDeviceStrategy("CPU:0")))
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("two replicas:", train(two))

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.random.stateless_normal([32, 4], seed=[0, 1])
y = tf.reduce_sum(x, axis=1, keepdims=True)
dataset = tf.data.Dataset.from_tensor_slices((x, y))
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def with_mask(number, example):
    x, y = example
    kept = tf.random.stateless_uniform([4], seed=[1, number]) < 0.5
    return x, y, tf.cast(kept, tf.float32) / 0.5


def train(strategy, by_layer):
    with strategy.scope():
        dropout = keras.layers.Dropout(0.5, seed=1)
        line = keras.layers.Dense(1, kernel_initializer="zeros")
        line.build([None, 4])
        optimizer = keras.optimizers.SGD(0.1)
        optimizer.build(line.trainable_variables)

    def step(x, y, mask):
        with tf.GradientTape() as tape:
            dropped = dropout(x, training=True) if by_layer else x * mask
            loss = tf.nn.compute_average_loss((line(dropped) - y) ** 2)
        optimizer.apply(tape.gradient(loss, line.trainable_variables))

    run = tf.function(lambda batch: strategy.run(step, batch))
    masked = dataset.repeat(10).enumerate().map(with_mask).batch(16)
    for batch in strategy.experimental_distribute_dataset(masked):
        run(batch)
    return " ".join(f"{weight:.4f}" for weight in line.get_weights()[0][:3, 0])


for by_layer in (True, False):
    print("Dropout of Keras" if by_layer else "masks in the dataset")
    print("  one device:  ", train(one, by_layer))
    print("  two replicas:", train(two, by_layer))

import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
losses = {
    "tf.reduce_mean / replicas": lambda e: tf.reduce_mean(e**2) / 2,
    "tf.nn.compute_average_loss": lambda e: tf.nn.compute_average_loss(e**2),
    "sum / examples of the batch": lambda e: tf.reduce_sum(e**2) / 1,
}


def one_step(loss, batch):
    with strategy.scope():
        w, optimizer = tf.Variable(1.0), keras.optimizers.SGD(0.25)
        optimizer.build([w])

    def step(x):
        with tf.GradientTape() as tape:
            value = loss(w * x - 3 * x)
        optimizer.apply([tape.gradient(value, w)], [w])
        return value

    shares = tf.function(lambda: strategy.run(step, [batch]))()
    return strategy.reduce("SUM", shares, axis=None), w.numpy()


dataset = tf.data.Dataset.from_tensors(tf.ones([1]))
for batch in strategy.experimental_distribute_dataset(dataset):
    for name, loss in losses.items():
        value, w = one_step(loss, batch)
        print(f"{name:27} loss {value:.1f}, w {w:.1f}")

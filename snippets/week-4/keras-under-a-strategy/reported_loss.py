import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.linspace([-1.0], [1.0], 8)
mse = keras.losses.MeanSquaredError()


class Model(keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.loss_of(y, self(x, training=True))
        self.optimizer.apply(tape.gradient(loss, self.trainable_variables))
        if self.tracker is None:
            return {"error": loss}
        replicas = tf.distribute.get_strategy().num_replicas_in_sync
        self.tracker.update_state(loss * replicas, sample_weight=tf.shape(x)[0])
        return {"error": self.tracker.result()}


def fit(strategy, loss_of=mse, tracked=False):
    with strategy.scope():
        line = keras.layers.Dense(1, kernel_initializer="zeros")
        model = Model([keras.Input([1]), line])
        model.loss_of = loss_of
        model.tracker = keras.metrics.Mean() if tracked else None
        model.compile(keras.optimizers.SGD(0.1))
    epochs = model.fit(
        x, 3 * x - 1, batch_size=8, shuffle=False, verbose=0
    ).history
    return f"{epochs['error'][0]:5.3f}   {line.kernel.numpy().item():.3f}"


def mean(y, p):
    return tf.reduce_mean((y - p) ** 2)


one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("                     reported  kernel")
print("one device              ", fit(one))
print("two, Keras's loss       ", fit(two))
print("two, tf.reduce_mean     ", fit(two, mean))
print("two, Keras and a metric ", fit(two, tracked=True))

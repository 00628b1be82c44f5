import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
x = tf.linspace([-1.0], [1.0], 8)


class Model(keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients)
        replica = tf.distribute.get_replica_context()
        total = replica.all_reduce("SUM", gradients)
        return {
            "own": tf.linalg.global_norm(gradients),
            "whole": tf.linalg.global_norm(total),
        }


def fit(strategy):
    with strategy.scope():
        line = keras.layers.Dense(1, kernel_initializer="zeros")
        model = Model([keras.Input([1]), line])
        loss = keras.losses.MeanSquaredError()
        model.compile(keras.optimizers.SGD(0.1), loss)
    log = model.fit(
        x, 3 * x - 1, batch_size=8, shuffle=False, verbose=0
    ).history
    return f"own {log['own'][0]:.3f}, whole {log['whole'][0]:.3f}"


print("one device:  ", fit(tf.distribute.OneDeviceStrategy("CPU:0")))
print("two replicas:", fit(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])))

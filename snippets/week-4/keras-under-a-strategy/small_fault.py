import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
one = tf.distribute.OneDeviceStrategy("CPU:0")
two = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
images, labels = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((images / 16, labels)).batch(64)


def one_step(strategy, rate, factor):
    with strategy.scope():
        w = tf.Variable(tf.ones([64, 10]))
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        optimizer = keras.optimizers.SGD(rate)

    def step(x, y):
        with tf.GradientTape() as tape:
            penalty = factor * tf.reduce_sum(w**2)  # of each replica, whole
            value = loss(y, tf.cast(x, tf.float32) @ w) + penalty
        optimizer.apply([tape.gradient(value, w)], [w])

    for batch in strategy.experimental_distribute_dataset(dataset.take(1)):
        tf.function(strategy.run)(step, batch)
    return w.numpy()


print("          no penalty   counted twice")
for rate in (0.01, 1.0):
    words = []
    for factor in (0.0, 1e-5):
        pair = [one_step(s, rate, factor) for s in (one, two)]
        apart = np.abs(np.subtract(*pair)).max() > 1e-6
        words.append("apart" if apart else "alike")
    print(f"rate {rate:4} {words[0]:12} {words[1]}")

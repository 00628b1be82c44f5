import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build([w])


def step(x):
    total = tf.zeros([])
    for part in tf.split(x, 2):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w * part) / 8
        total += tape.gradient(loss, w)
    optimizer.apply([total], [w])


@tf.function
def train_step(x):
    strategy.run(step, args=(x,))


dataset = tf.data.Dataset.from_tensors(tf.ones([8])).unbatch().batch(8)
for x in strategy.experimental_distribute_dataset(dataset):
    train_step(x)
print(f"{w.numpy():.1f}")

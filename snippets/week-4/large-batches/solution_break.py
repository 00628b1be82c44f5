import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
part = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [part] * 4)
x = tf.concat([tf.ones([64]), -tf.ones([64])], axis=0)
data = tf.data.Dataset.from_tensor_slices((x, 3 * x)).shuffle(128, seed=0)


def train(devices):
    strategy = tf.distribute.MirroredStrategy(devices)
    replicas = strategy.num_replicas_in_sync
    with strategy.scope():
        w, optimizer = tf.Variable(0.0), keras.optimizers.SGD(0.05 * replicas)
        optimizer.build([w])

    @tf.function
    def train_step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x - y) ** 2)
        optimizer.apply([tape.gradient(loss, w)], [w])

    batches = data.batch(4 * replicas)
    log = []
    for batch in strategy.experimental_distribute_dataset(batches.take(6)):
        strategy.run(train_step, batch)
        log.append(f"{w.numpy():.2f}")
    print(f"batches of {4 * replicas:2}, rate {0.05 * replicas:.2f}:", *log)


train(["CPU:0"])
train(["CPU:0", "CPU:1", "CPU:2", "CPU:3"])

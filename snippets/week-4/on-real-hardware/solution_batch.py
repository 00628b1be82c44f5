import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
quarter = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [quarter] * 4)
rng = np.random.default_rng(0)
x = rng.normal(size=[3200, 50]).astype("float32")
right = tf.ones([50, 1])
noise = rng.normal(size=[3200, 1]).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((x, x @ right + noise))


def train(replicas, batch, rate, steps):
    devices = [f"CPU:{i}" for i in range(replicas)]
    strategy = tf.distribute.MirroredStrategy(devices)
    with strategy.scope():
        w = tf.Variable(0 * right)

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((x @ w - y) ** 2) / batch
        replica = tf.distribute.get_replica_context()
        gradient = replica.all_reduce("SUM", tape.gradient(loss, w))
        w.assign_sub(rate * gradient)

    run, batches = tf.function(strategy.run), dataset.batch(batch).take(steps)
    for each in strategy.experimental_distribute_dataset(batches):
        run(step, args=each)
    off = np.mean((w - right) ** 2)
    print(f"{replicas} x {batch // replicas:2}, rate {rate}:", end=" ")
    print(f"{steps:3} steps, {off:.4f}")


train(replicas=4, batch=64, rate=0.02, steps=50)
train(replicas=4, batch=16, rate=0.08, steps=50)
train(replicas=4, batch=64, rate=0.08, steps=50)

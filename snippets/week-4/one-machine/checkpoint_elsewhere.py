import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])


def make():
    w = tf.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.5)
    optimizer.build([w])
    return w, optimizer, tf.train.Checkpoint(w=w, optimizer=optimizer)


strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w, optimizer, checkpoint = make()


def step():
    optimizer.apply([w / 2], [w])


run = tf.function(strategy.run)
for _ in range(3):
    run(step)
path = checkpoint.write("two-replicas")
print(f"after 3 steps on two devices: {w.numpy():.4f}")
w, optimizer, checkpoint = make()
checkpoint.read(path).assert_consumed()
print(f"restored without a strategy:  {w.numpy():.4f}")
without = w - 0.1 * w
optimizer.apply([w], [w])
print(f"one more step on one device:  {w.numpy():.4f}")
print(f"had it lost its momentum:     {without.numpy():.4f}")

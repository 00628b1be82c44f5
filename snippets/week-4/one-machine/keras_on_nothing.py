import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()
with strategy.scope():
    norm = keras.layers.BatchNormalization()
    norm.build([None, 1])


def step(x):
    return mse(x, norm(x, training=True))


run, local = tf.function(strategy.run), strategy.experimental_local_results
dataset = tf.data.Dataset.from_tensors(tf.ones([1, 1]))
for batch in strategy.experimental_distribute_dataset(dataset):
    losses = run(step, args=(batch,))
    print("shapes of the losses:", *(loss.shape for loss in local(losses)))
    try:
        strategy.reduce("SUM", losses, axis=None)
    except tf.errors.InvalidArgumentError as error:
        print("their sum:", type(error).__name__)
means = [mean.numpy().item() for mean in local(norm.moving_mean.value)]
print("moving means: {:.2f} {:.2f}".format(*means))
later = [y.numpy().item() for y in local(run(norm, args=(tf.ones([1, 1]),)))]
print("later outputs: {:.2f} {:.2f}".format(*later))

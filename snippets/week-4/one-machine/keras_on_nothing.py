import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
mse = keras.losses.MeanSquaredError()


def one_step(synchronized):
    with strategy.scope():
        norm = keras.layers.BatchNormalization(synchronized=synchronized)
        norm.build([None, 1])
        optimizer = keras.optimizers.SGD(0.1)
        optimizer.build(norm.trainable_variables)

    def step(x):
        with tf.GradientTape() as tape:
            y = norm(x, training=True)
            loss = tf.reduce_sum((x - y) ** 2) / 1
        optimizer.apply(tape.gradient(loss, norm.trainable_variables))
        return mse(x, y)

    return norm, tf.function(strategy.run)(step, args=(batch,))


local = strategy.experimental_local_results
dataset = tf.data.Dataset.from_tensors(tf.ones([1, 1]))
(batch,) = strategy.experimental_distribute_dataset(dataset)
for synchronized in (False, True):
    norm, losses = one_step(synchronized)
    print("synchronized:", synchronized)
    for variable in (norm.moving_mean, norm.gamma):
        values = [copy.numpy().item() for copy in local(variable.value)]
        print(f"  {variable.name:11}", *(f"{value:.2f}" for value in values))
print("shapes of the losses:", *(loss.shape for loss in local(losses)))
try:
    strategy.reduce("SUM", losses, axis=None)
except tf.errors.InvalidArgumentError as error:
    print("their sum:", type(error).__name__)

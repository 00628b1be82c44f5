import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def train(model, optimizer):
    optimizer.build(model.trainable_variables)

    def step():
        optimizer.apply([tf.ones_like(v) for v in model.trainable_variables])

    tf.function(strategy.run)(step)
    return model.bias.numpy()


def make():
    layer = keras.layers.Dense(1)
    layer.build([None, 1])
    return layer, keras.optimizers.SGD(0.1)


with strategy.scope():
    print("made in the scope: the bias becomes", train(*make()))
try:
    train(*make())
except AssertionError as error:
    print("made outside:", str(error).split()[-1])

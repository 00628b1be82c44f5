import contextlib

import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def train(scope_of_layer, scope_of_optimizer):
    with scope_of_layer():
        layer = keras.layers.Dense(1)
        layer.build([None, 1])
    with scope_of_optimizer():
        optimizer = keras.optimizers.SGD(0.1, momentum=0.5)
        optimizer.build(layer.trainable_variables)

    def step():
        ones = [tf.ones_like(v) for v in layer.trainable_variables]
        optimizer.apply(ones, layer.trainable_variables)

    run = tf.function(lambda: strategy.run(step))
    run()
    run()
    copies = strategy.experimental_local_results(layer.bias.value)
    return " ".join(f"{copy.numpy()[0]:.3f}" for copy in copies)


inside, outside = strategy.scope, contextlib.nullcontext
print("both in the scope:", train(inside, inside))
print("optimizer outside:", train(inside, outside))
for name, scope in {"layer": inside, "both": outside}.items():
    try:
        train(outside, scope)
    except (AssertionError, ValueError) as error:
        message = str(error).rpartition("AssertionError:")[2].strip()
        kind = type(error).__name__
        print(
            f"{name} outside: {kind} {'with' if message else 'without'} words"
        )

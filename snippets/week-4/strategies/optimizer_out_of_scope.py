import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    w, v = tf.Variable(0.0), tf.Variable(0.0)
    inside = keras.optimizers.SGD(0.1, momentum=0.5)
    inside.build([w])
outside = keras.optimizers.SGD(0.1, momentum=0.5)
outside.build([v])


def step():
    inside.apply([tf.ones([])], [w])
    outside.apply([tf.ones([])], [v])


run = tf.function(strategy.run)
for number in (1, 2):
    run(step)
    print(f"after {number} steps")
    for name, variable in {"inside": w, "outside": v}.items():
        copies = strategy.experimental_local_results(variable)
        values = [f"{copy.numpy():.3f}" for copy in copies]
        print(f"  optimizer {name + ':':8}", *values)

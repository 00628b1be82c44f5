import threading

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
made = {}


def make(name):
    with strategy.scope():
        made[name] = tf.Variable(0.0)


make("main")
thread = threading.Thread(target=make, args=["other"])
thread.start()
thread.join()
for name, variable in made.items():
    print(f"{name:5}", type(variable).__name__)

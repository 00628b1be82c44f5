import textwrap

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
config = tf.config
tf.zeros([])
calls = [
    lambda: config.set_logical_device_configuration(cpu, [half, half]),
    lambda: config.threading.set_intra_op_parallelism_threads(1),
    lambda: config.threading.set_inter_op_parallelism_threads(1),
]
for call in calls:
    try:
        call()
    except RuntimeError as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error), 49))

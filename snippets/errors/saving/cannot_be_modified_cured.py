import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)
tf.zeros([])
print(len(tf.config.list_logical_devices("CPU")), "devices")
print(tf.config.threading.get_intra_op_parallelism_threads(), "thread")

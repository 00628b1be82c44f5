import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.zeros(1)  # any op will do
try:
    tf.config.set_logical_device_configuration(cpu, [half, half])
except RuntimeError as error:
    print(error)
print("devices:", len(tf.config.list_logical_devices("CPU")))

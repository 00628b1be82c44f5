import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
for device in tf.config.list_logical_devices("CPU"):
    print(device.name)

strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("replicas:", strategy.num_replicas_in_sync)
with strategy.scope():
    w = tf.Variable(5.0)
copies = strategy.experimental_local_results(w)
for copy in copies:
    print(f"{copy.numpy()} on {copy.device[-5:]}")
w.assign(6.0)
print("after w.assign(6.0):", *(copy.numpy() for copy in copies))

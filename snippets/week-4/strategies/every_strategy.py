import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
devices = ["CPU:0", "CPU:1"]
strategies = [
    tf.distribute.get_strategy(),
    tf.distribute.OneDeviceStrategy("CPU:0"),
    tf.distribute.MirroredStrategy(devices),
    tf.distribute.experimental.CentralStorageStrategy(devices, "CPU:0"),
]
for strategy in strategies:
    with strategy.scope():
        v = tf.Variable(0.0)
    copies = strategy.experimental_local_results(v)
    replicas = strategy.num_replicas_in_sync
    print(type(strategy).__name__)
    print(f"  replicas {replicas}, copies of a variable {len(copies)}")

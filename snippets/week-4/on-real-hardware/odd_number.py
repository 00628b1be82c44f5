import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
third = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [third] * 3)


def add_up():
    replica = tf.distribute.get_replica_context()
    power = tf.cast(replica.replica_id_in_sync_group, tf.float32)
    return replica.all_reduce("SUM", 10.0**power)  # of 1, 10, 100


for name in ("ReductionToOneDevice", "HierarchicalCopyAllReduce"):
    ops = getattr(tf.distribute, name)()
    devices = [f"CPU:{i}" for i in range(3)]
    strategy = tf.distribute.MirroredStrategy(devices, cross_device_ops=ops)
    total = tf.function(strategy.run)(add_up)
    print(f"{name}:", strategy.experimental_local_results(total)[0].numpy())

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def meeting(strategy, numbers):
    values = strategy.experimental_local_results(numbers)
    print(f"  the meeting has a {type(numbers).__name__}: {len(values)} values")
    return strategy.reduce("SUM", numbers, axis=None)


def step(x):
    replica = tf.distribute.get_replica_context()
    number = tf.get_static_value(replica.replica_id_in_sync_group)
    print("replica", number, "arrives")
    total = replica.merge_call(meeting, args=(x,))
    print("replica", number, "goes on")
    return total


dataset = tf.data.Dataset.from_tensor_slices([10.0, 20.0]).batch(2)
for batch in strategy.experimental_distribute_dataset(dataset):
    totals = tf.function(strategy.run)(step, [batch])
    print("each has", *strategy.experimental_local_results(totals))

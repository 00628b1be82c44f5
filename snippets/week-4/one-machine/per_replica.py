import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


@tf.function
def run(batch):
    def in_a_replica(share):
        replica = tf.distribute.get_replica_context()
        number = replica.replica_id_in_sync_group
        total = replica.all_reduce("SUM", tf.reduce_sum(share))
        return number, tf.reduce_sum(share), total

    return strategy.run(in_a_replica, args=(batch,))


dataset = tf.data.Dataset.range(8).batch(8)
local = strategy.experimental_local_results
for batch in strategy.experimental_distribute_dataset(dataset):
    print(type(batch).__name__, *(share.numpy() for share in local(batch)))
    for number, own, total in zip(*map(local, run(batch)), strict=True):
        print(f"replica {number}: its sum {own}, the sum of all {total}")

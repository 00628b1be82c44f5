import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
gradients = tf.constant([[3.0, 4.0], [1.0, -4.0]])
dataset = tf.data.Dataset.from_tensor_slices(gradients).batch(2)
changes = {
    "halve it": lambda g: g / 2,
    "subtract its mean": lambda g: g - tf.reduce_mean(g),
    "set its first number to 0": lambda g: g * [0.0, 1.0],
    "add 1": lambda g: g + 1.0,
    "take its sign": tf.sign,
}


def both(share):
    replica = tf.distribute.get_replica_context()
    results = {}
    for name, change in changes.items():
        before = replica.all_reduce("SUM", change(share[0]))
        after = change(replica.all_reduce("SUM", share[0]))
        results[name] = (before, after)
    return results


(batch,) = strategy.experimental_distribute_dataset(dataset)
results = tf.function(strategy.run)(both, [batch])
print("                           before   after the sum")
for name, pair in results.items():
    pair = [strategy.experimental_local_results(part)[0] for part in pair]
    before, after = ("{:4.1f} {:4.1f}".format(*part.numpy()) for part in pair)
    print(f"{name:26} {before}  {after}")

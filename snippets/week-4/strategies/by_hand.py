import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
alone, outside = tf.Variable(1.0), tf.Variable(1.0)
with strategy.scope():
    inside = tf.Variable(1.0)
numbers = tf.range(8.0)


def step(x, *weights):
    for w in weights:
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((w * x - 3 * x) ** 2) / 8
        w.assign_sub(0.01 * tape.gradient(loss, w))


step(numbers, alone)
run = tf.function(lambda x: strategy.run(step, (x, outside, inside)))
dataset = tf.data.Dataset.from_tensor_slices(numbers).batch(8)
for batch in strategy.experimental_distribute_dataset(dataset):
    run(batch)
print(f"one device:     {alone.numpy():.3f}")
print(f"weight outside: {outside.numpy():.3f}")
copies = strategy.experimental_local_results(inside)
print("weight inside: ", *(f"{copy.numpy():.3f}" for copy in copies))

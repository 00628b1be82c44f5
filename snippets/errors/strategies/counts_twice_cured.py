import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
steps = tf.Variable(0)
with strategy.scope():
    seen = tf.Variable(
        0,
        synchronization=tf.VariableSynchronization.ON_READ,
        aggregation=tf.VariableAggregation.SUM,
    )


@tf.function
def train_step(x):
    steps.assign_add(1)
    strategy.run(lambda x: seen.assign_add(tf.size(x)), args=(x,))


dataset = tf.data.Dataset.range(5).batch(5)
for x in strategy.experimental_distribute_dataset(dataset):
    train_step(x)
print("steps:", steps.numpy())
print("seen: ", seen.numpy())

import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
dataset = tf.data.Dataset.from_tensor_slices(tf.ones([5])).batch(5)
add = tf.VariableAggregation.SUM
kinds = {
    "a copy, no aggregation": {},
    "a copy, added up": {"aggregation": add},
    "apart, added when read": {
        "aggregation": add,
        "synchronization": tf.VariableSynchronization.ON_READ,
    },
}
for name, options in kinds.items():
    with strategy.scope():
        total = tf.Variable(0.0, **options)

    def count(x, total=total):
        total.assign_add(tf.reduce_sum(x))

    def count_if(x, count=count):
        if tf.size(x) > 0:
            count(x)

    for batch in strategy.experimental_distribute_dataset(dataset):
        tf.function(lambda x, f=count: strategy.run(f, [x]))(batch)
        found = f"{total.numpy():.0f}"
        try:
            tf.function(lambda x, f=count_if: strategy.run(f, [x]))(batch)
            print(f"{name}: {found}, in an if too")
        except RuntimeError as error:
            reason = "merge_call" if "merge_call" in str(error) else error
            print(f"{name}: {found}, in an if {reason}")

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
outside = tf.Variable(0.0)
with strategy.scope():
    inside = tf.Variable(0.0)
    total = tf.Variable(0.0, aggregation=tf.VariableAggregation.SUM)
variables = {"outside": outside, "inside": inside, "total": total}


def add_one():
    for variable in variables.values():
        variable.assign_add(tf.ones([]))


tf.function(strategy.run)(add_one)
for name, variable in variables.items():
    copies = len(strategy.experimental_local_results(variable))
    print(f"{name:7} is a {type(variable).__name__}, copies: {copies}")
    print(f"        after each replica has added 1: {variable.numpy()}")

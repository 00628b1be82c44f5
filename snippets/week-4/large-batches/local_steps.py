import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
part = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [part] * 2)
strategy = tf.distribute.MirroredStrategy()
with strategy.scope():
    mean = tf.VariableAggregation.MEAN
    w = tf.Variable(tf.zeros([20_000]), aggregation=mean)
x = tf.random.stateless_normal([16, 8, 20_000], [0, 0])


@tf.function
def several(batches):
    """A step of one's own with each batch, then the mean of the weights."""
    i = tf.distribute.get_replica_context().replica_id_in_sync_group
    own = w + 0.0  # a tensor, which no other replica sees
    for x in batches[:, i::2]:  # 4 examples of 8
        with tf.GradientTape() as tape:
            tape.watch(own)
            loss = tf.reduce_mean((tf.linalg.matvec(x, own) - 1) ** 2)
        own -= 1e-4 * tape.gradient(loss, own)
    w.assign(own)  # the all-reduce: each gets the mean of all


run = tf.function(lambda batches: strategy.run(several, [batches]))
for k in 1, 4, 8:
    w.assign(tf.zeros([20_000]))
    for batches in tf.reshape(x, [-1, k, 8, 20_000]):
        run(batches)
    copies = strategy.experimental_local_results(w)
    sizes = " ".join(f"{tf.norm(a):.5f}" for a in copies)
    print(f"{16 // k:2} all-reduces: |w| = {sizes}")

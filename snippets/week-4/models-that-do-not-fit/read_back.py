import tensorflow as tf
from tensorflow.experimental import dtensor

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
mesh = dtensor.create_mesh([("batch", 2)], devices=["CPU:0", "CPU:1"])
rows = dtensor.Layout(["batch", dtensor.UNSHARDED], mesh)
everywhere = dtensor.Layout.replicated(mesh, rank=2)


@tf.function
def step(x, weights, momenta, read_back):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(x @ weights[0] @ weights[1])
    slopes = tape.gradient(loss, weights)
    for w, momentum, slope in zip(weights, momenta, slopes, strict=True):
        new = 0.9 * momentum + slope
        momentum.assign(new)
        w.assign_sub(momentum if read_back else new)


x = dtensor.relayout(tf.ones([2, 1]), rows)
one, zero = tf.ones([1, 1]), tf.zeros([1, 1])
for read_back in (True, False):
    starts = [dtensor.relayout(v, everywhere) for v in (one, one, zero, zero)]
    first, second, *momenta = map(dtensor.DVariable, starts)
    step(x, [first, second], momenta, read_back)
    print(*[v.numpy()[0, 0] for v in (first, second, *momenta)])

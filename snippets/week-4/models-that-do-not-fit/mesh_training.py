import tensorflow as tf
from tensorflow.experimental import dtensor

cpu = tf.config.list_physical_devices("CPU")[0]
quarter = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [quarter] * 4)
four, whole = [f"CPU:{i}" for i in range(4)], dtensor.UNSHARDED
mesh = dtensor.create_mesh([("batch", 2), ("model", 2)], devices=four)


@tf.function
def step(x, first, second):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((tf.nn.relu(x @ first) @ second - 1) ** 2)
    to_first, to_second = tape.gradient(loss, (first, second))
    first.assign_sub(0.05 * to_first)
    second.assign_sub(0.05 * to_second)
    return loss


tf.random.set_seed(1)
x, *w = [tf.random.normal(s) / 2 for s in ([16, 8], [8, 32], [32, 1])]
cuts = ("batch", whole), (whole, "model"), ("model", whole)
layouts = [dtensor.Layout(cut, mesh) for cut in cuts]
cut_x, *cut_w = map(dtensor.relayout, (x, *w), layouts)
print("pieces:", *[dtensor.unpack(part)[0].shape for part in (cut_x, *cut_w)])
one, many = [*map(tf.Variable, w)], [*map(dtensor.DVariable, cut_w)]
losses = [(float(step(x, *one)), float(step(cut_x, *many))) for _ in range(20)]
for pair in losses[0], losses[-1]:
    print("alone {:.4f}, on the mesh {:.4f}".format(*pair))

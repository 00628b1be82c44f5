import tensorflow as tf
from tensorflow.experimental import dtensor

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
mesh = dtensor.create_mesh([("model", 2)], devices=["CPU:0", "CPU:1"])
by_column = dtensor.Layout([dtensor.UNSHARDED, "model"], mesh)
everywhere = dtensor.Layout.replicated(mesh, rank=2)

weights = dtensor.call_with_layout(tf.ones, by_column, [3, 4])
x = dtensor.copy_to_mesh(tf.ones([8, 3]), everywhere)
hidden = x @ weights
for name, tensor in {"x": x, "weights": weights, "hidden": hidden}.items():
    parts = [f"{part.shape}" for part in dtensor.unpack(tensor)]
    print(f"{name:7} {tensor.shape} lies as {' and '.join(parts)}")

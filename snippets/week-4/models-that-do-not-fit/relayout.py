import tensorflow as tf
from tensorflow.experimental import dtensor

cpu = tf.config.list_physical_devices("CPU")[0]
quarter = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [quarter] * 4)
devices = [f"CPU:{i}" for i in range(4)]
mesh = dtensor.create_mesh([("all", 4)], devices=devices)
whole = dtensor.UNSHARDED
layouts = {
    "rows": dtensor.Layout(["all", whole], mesh),
    "columns": dtensor.Layout([whole, "all"], mesh),
    "whole": dtensor.Layout([whole, whole], mesh),
}
tensor = tf.reshape(tf.range(32.0), [4, 8])
for start, end in ("rows", "columns"), ("rows", "whole"), ("whole", "rows"):
    before = dtensor.relayout(tensor, layouts[start])
    after = dtensor.relayout(before, layouts[end])
    first, second = dtensor.unpack(before)[1], dtensor.unpack(after)[1]
    print(f"{start:5} -> {end:7}: {first.shape} becomes {second.shape}")
    print("   ", *second.numpy().astype(int).ravel()[:12])

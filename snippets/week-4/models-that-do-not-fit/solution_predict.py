import tensorflow as tf
from tensorflow.experimental import dtensor

cpu = tf.config.list_physical_devices("CPU")[0]
eighth = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [eighth] * 8)
eight, whole = [f"CPU:{i}" for i in range(8)], dtensor.UNSHARDED
mesh = dtensor.create_mesh([("batch", 2), ("model", 4)], devices=eight)


def cut(shape, *along):
    numbers = tf.reshape(tf.range(float(shape[0] * shape[1])), shape)
    return dtensor.relayout(numbers, dtensor.Layout(along, mesh))


x = cut([16, 8], "batch", whole)
first, second = cut([8, 32], whole, "model"), cut([32, 4], "model", whole)
hidden = x @ first
result = hidden @ second
names = ("x", "first", "second", "hidden", "result")
for name, tensor in zip(names, (x, first, second, hidden, result), strict=True):
    pieces = dtensor.unpack(tensor)
    different = {piece.numpy().tobytes() for piece in pieces}
    copies = len(pieces) // len(different)
    print(f"{name:6} {pieces[0].shape}, each block on {copies} devices")

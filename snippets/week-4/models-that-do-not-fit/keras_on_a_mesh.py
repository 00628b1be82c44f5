import tensorflow as tf
from tensorflow import keras
from tensorflow.experimental import dtensor

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
mesh = dtensor.create_mesh([("model", 2)], devices=["CPU:0", "CPU:1"])
columns = dtensor.Layout([dtensor.UNSHARDED, "model"], mesh)


def train(w, wrap):
    adam = keras.optimizers.Adam(0.01)
    adam.build([w])
    update = wrap(lambda: adam.apply([2 * w], [w]))
    for _ in range(20):
        update()
    return float(tf.reduce_sum(w**2)), adam.variables[-1].value


tf.random.set_seed(1)
start = tf.random.normal([8, 4])
for name, wrap in {"eager": lambda f: f, "compiled": tf.function}.items():
    alone, _ = train(tf.Variable(start), wrap)
    cut = dtensor.relayout(start, columns)
    loss, slot = train(dtensor.DVariable(cut), wrap)
    found = f"{loss:.2f}" if loss < 1e6 else "over a million"
    print(f"{name:8}  alone {alone:.2f}, on the mesh {found}")
piece, of_slot = dtensor.unpack(cut)[0], dtensor.unpack(slot.read_value())[0]
print(f"a device holds {piece.shape} of w, {of_slot.shape} of its slot")

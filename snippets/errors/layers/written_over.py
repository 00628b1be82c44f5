import numpy as np
import tensorflow as tf

memory = np.zeros(64 * 4 + 64, np.uint8)
start = -memory.ctypes.data % 64  # some arrays begin at such an address
x = memory[start : start + 64 * 4].view("float32")
x[:] = 1.0


def parts():
    yield x[:32]
    yield x[32:]


signature = tf.TensorSpec([None], tf.float32)
data = tf.data.Dataset.from_generator(parts, output_signature=signature)
for _ in data.map(lambda part: (part[:16] - 100.0) * 2.0):
    pass
print("numbers of x that have changed:", np.sum(x != 1.0))

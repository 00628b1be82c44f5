import numpy as np
import tensorflow as tf

np.random.seed(1)
calls = tf.Variable(0)


def prepare(x, y):
    print("Python sees", x.shape, x.dtype.name, y.dtype.name)
    calls.assign_add(1)
    return x + np.random.rand(), y


x = tf.zeros([1000])
data = tf.data.Dataset.from_tensor_slices((x, tf.range(1000))).map(prepare)
print("made:", calls.numpy(), "calls")
values = {round(float(x), 3) for x, _ in data}
print("read:", calls.numpy(), "calls")
print("different values of x:", values)
try:
    tf.data.Dataset.range(3).map(lambda x: x.numpy())
except AttributeError as error:
    print(str(error).splitlines()[-1].strip())

import numpy as np
import tensorflow as tf

weights = tf.constant([0.5, 0.25])
data = np.array([1.0, 2.0])
print("an array is converted: ", (weights * data).dtype.name)

try:
    weights * tf.constant(data)
except tf.errors.InvalidArgumentError as error:
    print("a tensor is not:       ", error.message.split(" [Op")[0])

print(
    "so ask for the dtype:  ", (weights * tf.constant(data, tf.float32)).numpy()
)

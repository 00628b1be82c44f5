import numpy as np
import tensorflow as tf

array = np.array([1.0, 4.0, 9.0])
tensor = tf.constant([1.0, 4.0, 9.0])
results = {
    "np.sqrt(tensor)": np.sqrt(tensor),
    "tf.sqrt(array)": tf.sqrt(array),
    "array + tensor": array + tensor,
    "tensor + array": tensor + array,
    "np.sum(tensor)": np.sum(tensor),
}
for expression, result in results.items():
    kind = "tensor" if tf.is_tensor(result) else "NumPy"
    print(f"{expression:16} {kind:7} {result.dtype!s:20} {result}")

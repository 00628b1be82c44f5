import numpy as np
import tensorflow as tf

arrays = [np.zeros(length) for length in range(1, 1001)]
constants = [tf.constant(array) for array in arrays]
batches = [tf.expand_dims(array, axis=0) for array in arrays]
for array in arrays:
    array[0] = 100.0

changed = sum(int(constant[0]) == 100 for constant in constants)
print("tf.constant: changed", changed, "of", len(constants))
changed = sum(int(batch[0, 0]) == 100 for batch in batches)
print("tf.expand_dims: more than 50 changed:", changed > 50)

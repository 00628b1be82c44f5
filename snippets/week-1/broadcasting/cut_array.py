import numpy as np
import tensorflow as tf

counts = tf.constant([10, 20, 30])
factors = np.array([0.5, 1.5, 2.5])

print("counts * factors:", counts * factors)
print("counts / factors:", (counts / factors).numpy())
print("counts == counts + 0.5:", (counts == counts.numpy() + 0.5).numpy())
print("counts * factors[1]:", (counts * factors[1]).numpy())

print("in NumPy:", counts.numpy() * factors)
try:
    counts * tf.constant(factors)
except tf.errors.InvalidArgumentError as error:
    print(error.message)

import numpy as np
import tensorflow as tf

x = tf.reshape(tf.range(12), [4, 3])
print(tf.gather(x, np.array([0, 2])).numpy())
print("a mask:", x[x > 8].numpy())

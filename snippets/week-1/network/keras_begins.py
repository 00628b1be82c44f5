import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
for name in ("glorot_uniform", "he_normal"):
    layer = keras.layers.Dense(400, kernel_initializer=name)
    layer.build([None, 100])
    print(f"{name}: std {tf.math.reduce_std(layer.kernel):.3f},", end=" ")
    print(f"largest {tf.reduce_max(abs(layer.kernel)):.3f}")
print(f"Glorot {(2 / 500) ** 0.5:.3f}, He {(2 / 100) ** 0.5:.3f}")
default = keras.layers.Dense(400)
print(type(default.kernel_initializer).__name__, end=" ")
print(type(default.bias_initializer).__name__)

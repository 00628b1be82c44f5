import random

import tensorflow as tf
from tensorflow import keras

for name, seed in (
    ("tf.random.set_seed", tf.random.set_seed),
    ("random.seed", random.seed),
    ("keras.utils.set_random_seed", keras.utils.set_random_seed),
):
    kernels = []
    for _ in range(2):
        seed(1)
        layer = keras.layers.Dense(1)
        layer.build([None, 1])
        kernels.append(layer.kernel.numpy().item())
    alike = "the same kernel" if kernels[0] == kernels[1] else "two kernels"
    print(f"{name}: {alike}")

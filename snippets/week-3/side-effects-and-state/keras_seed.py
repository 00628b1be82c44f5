import random

import numpy as np
import tensorflow as tf
from tensorflow import keras


def first_weight():
    layer = keras.layers.Dense(1)
    layer.build([None, 1])
    return layer.kernel.numpy().item()


random.seed(7)  # so that this program prints the same each time
for name, set_seed in (
    ("tf.random.set_seed", tf.random.set_seed),
    ("np.random.seed", np.random.seed),
    ("random.seed", random.seed),
    ("keras.utils.set_random_seed", keras.utils.set_random_seed),
):
    set_seed(1)
    weights = [first_weight()]
    set_seed(1)
    weights.append(first_weight())
    print(f"{name:27}", *[f"{weight:6.3f}" for weight in weights])

import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
generator = tf.random.Generator.from_seed(3)
seeds = keras.random.SeedGenerator(1)


@tf.function
def draw():
    return {
        "np.random.rand": np.random.rand(),
        "tf.random.uniform": tf.random.uniform([]),
        "tf.random.Generator": generator.uniform([]),
        "keras, SeedGenerator": keras.random.uniform([], seed=seeds),
        "keras, seed=1": keras.random.uniform([], seed=1),
        "stateless_uniform": tf.random.stateless_uniform([], [1, 2]),
    }


calls = [draw() for _ in range(4)]
for kind in calls[0]:
    print(f"{kind:20}", *[f"{call[kind]:.3f}" for call in calls])

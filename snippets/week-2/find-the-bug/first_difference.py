import numpy as np
import tensorflow as tf
from tensorflow import keras


def run(seed, rows):
    seed(1)
    x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
    order = np.random.default_rng(rows).permutation(64)
    layers = keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)
    model = keras.Sequential([keras.Input([1]), *layers])
    model.compile("sgd", "mse", run_eagerly=True)
    yield model.get_weights()[0]
    for start in (0, 32):
        batch = x[order[start : start + 32]]
        yield batch
        yield model.train_on_batch(batch, batch**2)


print("what has a seed  weights batch  loss batch  loss")
for name, seed, rows in (
    ("nothing", lambda seed: None, None),
    ("tf, the rows", tf.random.set_seed, 1),
    ("keras", keras.utils.set_random_seed, None),
    ("keras, the rows", keras.utils.set_random_seed, 1),
):
    pairs = zip(run(seed, rows), run(seed, rows), strict=True)
    said = (" same" if np.all(a == b) else "other" for a, b in pairs)
    print(f"{name:18}", *said)

import warnings
from textwrap import fill

import h5py
import numpy as np
from tensorflow import keras


def new_model():
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    return model


trained = new_model()
trained.fit(np.ones((8, 2)), np.ones((8, 1)), epochs=3, verbose=0)
trained.save_weights("digits.weights.h5")
with h5py.File("digits.weights.h5") as file:
    print("in the file:", *file["optimizer/vars"].values(), sep="\n  ")
for build in (False, True):
    model = new_model()
    if build:
        model.optimizer.build(model.trainable_variables)
    with warnings.catch_warnings(record=True) as caught:
        model.load_weights("digits.weights.h5")
    print(
        "optimizer built:", build, "steps:", model.optimizer.iterations.numpy()
    )
    for warning in caught:
        print(fill(str(warning.message), 49))

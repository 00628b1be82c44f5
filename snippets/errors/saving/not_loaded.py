import re
import textwrap

from tensorflow import keras


def network(*units):
    layers = [keras.layers.Dense(number) for number in units]
    return keras.Sequential([keras.Input([2]), *layers])


keras.utils.set_random_seed(0)
network(3, 1).save_weights("trained.weights.h5")
for units in (4, 1), (3, 1, 1), (3,):
    try:
        network(*units).load_weights("trained.weights.h5")
        print(units, "no error")
    except ValueError as error:
        print(units, f"{type(error).__name__}:")
        message = str(error).partition(" Target variable")[0]
        message = re.sub(r"dense_\d+", "dense", message)
        print(textwrap.fill(message.partition("List of")[0], 49))

import gc

import tensorflow as tf
from tensorflow import keras

one, kept = tf.ones([1, 1]), []


def alive():
    gc.collect()
    kinds = [type(thing).__name__ for thing in gc.get_objects()]
    return kinds.count("EagerTensor"), kinds.count("FuncGraph")


def new_model(k):
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.train_on_batch(one, one)


steps = {"losses in a list": lambda k: kept.append(k * one)}
steps["a Python number"] = tf.function(lambda k: k * one)
steps["a new model"] = new_model
for name, step in steps.items():
    step(0.0)
    before = alive()
    for k in (1.0, 2.0, 3.0):
        step(k)
    after = alive()
    print(f"{name:16} {after[0] - before[0]:7} {after[1] - before[1]:6}")

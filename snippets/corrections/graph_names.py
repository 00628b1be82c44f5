import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
for name in ("experimental_steps_per_execution", "steps_per_execution"):
    try:
        model.compile("sgd", "mse", **{name: 8})
        print(f"{name}: works")
    except TypeError:
        print(f"{name}: raises")
for name in ("experimental_compile", "jit_compile"):
    double = tf.function(lambda x: 2 * x, **{name: True})
    print(f"{name}: {double(tf.constant(3.0)).numpy()}")

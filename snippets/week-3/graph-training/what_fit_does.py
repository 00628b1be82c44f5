import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
runs = []


class Model(keras.Sequential):
    def train_step(self, data):
        runs.append(tf.executing_eagerly())
        return super().train_step(data)


for options in ({}, {"jit_compile": True}, {"run_eagerly": True}):
    keras.utils.set_random_seed(0)
    runs.clear()
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = Model([keras.Input((64,)), hidden, last])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, **options)
    history = model.fit(x / 16, y, verbose=0)
    print(options or "by default", end=": ")
    print(f"loss {history.history['loss'][0]:.3f}")
    print(f"  train_step ran {len(runs)} times, eagerly {sum(runs)}")

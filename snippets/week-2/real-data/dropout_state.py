import tensorflow as tf
from tensorflow import keras

dropout = keras.layers.Dropout(0.5, seed=0)
model = keras.Sequential([keras.Input((8,)), dropout])
x = tf.ones((1, 8))
chance = dropout.seed_generator.state
for parts in ({"model": model}, {"model": model, "chance": chance}):
    state = tf.train.Checkpoint(**parts)
    path = state.save("checkpoints/state")
    first = model(x, training=True).numpy()
    state.restore(path)
    second = model(x, training=True).numpy()
    print("saved:", *parts)
    print(first[0], second[0], sep="\n")

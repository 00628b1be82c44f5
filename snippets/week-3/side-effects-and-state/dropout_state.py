import tensorflow as tf
from tensorflow import keras

dropout = keras.layers.Dropout(0.5, seed=1)
state = dropout.seed_generator.state


@tf.function
def train(x):
    return dropout(x, training=True)


x = tf.ones(8)
for _ in range(3):
    print(state.numpy(), train(x).numpy())
state.assign([1, 0])
print(state.numpy(), train(x).numpy())
print([v.name for v in dropout.variables])

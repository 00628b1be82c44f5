import tensorflow as tf
from tensorflow import keras


def make():
    return keras.layers.Dropout(0.5, seed=1)


old = make()
for _ in range(3):
    old(tf.ones(8), training=True)
print("old:       ", old.seed_generator.state.numpy())

path = tf.train.Checkpoint(layer=old).write("layer")
new = make()
tf.train.Checkpoint(layer=new).read(path)
print("layer only:", new.seed_generator.state.numpy())

state = old.seed_generator.state.value
path = tf.train.Checkpoint(layer=old, state=state).write("both")
tf.train.Checkpoint(layer=new, state=new.seed_generator.state.value).read(path)
print("with state:", new.seed_generator.state.numpy())

import tensorflow as tf
from tensorflow import keras


def make():
    dropout = keras.layers.Dropout(0.5, seed=1, name="dropout")
    return keras.Sequential([keras.Input([8]), dropout])


def state(model):
    return model.layers[-1].seed_generator.state


old, new = make(), make()
for _ in range(3):
    old(tf.ones([1, 8]), training=True)
print("old:       ", state(old).numpy())

old.save("model.keras")
print(".keras:    ", state(keras.models.load_model("model.keras")).numpy())
path = tf.train.Checkpoint(model=old).write("model")
tf.train.Checkpoint(model=new).read(path)
print("checkpoint:", state(new).numpy())

path = tf.train.Checkpoint(model=old, state=state(old).value).write("both")
tf.train.Checkpoint(model=new, state=state(new).value).read(path)
print("with state:", state(new).numpy())

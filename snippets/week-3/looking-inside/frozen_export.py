import tensorflow as tf
from tensorflow import keras

base, head = keras.layers.Dense(2), keras.layers.Dense(1)
model = keras.Sequential([keras.Input((3,)), base, head])
base.trainable = False
model.export("exported", verbose=False)

loaded = tf.saved_model.load("exported")
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(loaded.serve(tf.ones([4, 3])) ** 2)
for what, variables in (
    ("the tape watched", tape.watched_variables()),
    ("trainable_variables", loaded.trainable_variables),
):
    print(what, sorted(tuple(v.shape) for v in variables), sep="\n  ")

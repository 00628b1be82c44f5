import tensorflow as tf
from tensorflow import keras

hidden = keras.layers.Dense(128, activation="relu")
model = keras.Sequential([keras.Input([64]), hidden, keras.layers.Dense(10)])
with tf.GradientTape() as tape:
    try:
        tape.watch(hidden.output)
    except ValueError as error:
        print("refused:", str(error).split("> ")[1])

both = keras.Model(model.inputs, [hidden.output, model.outputs[0]])
with tf.GradientTape() as tape:
    units, outputs = both(tf.ones([1, 64]))
    own = outputs[0, 3]
print("gradient", tape.gradient(own, units).shape)

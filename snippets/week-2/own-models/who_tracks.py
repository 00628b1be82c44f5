import tensorflow as tf
from tensorflow import keras


def fill(owner):
    """Give the owner one attribute of each kind, then say what it found."""
    found = {}
    owner.plain = tf.Variable(1.0)
    found["tf.Variable"] = len(owner.trainable_variables)
    owner.wrapped = keras.Variable(1.0)
    found["keras.Variable"] = len(owner.trainable_variables)
    owner.layer = keras.layers.Dense(1)
    owner.layer.build([None, 2])
    found["Dense"] = len(owner.trainable_variables)
    owner.layers_in_a_list = [keras.layers.Dense(1)]
    owner.layers_in_a_list[0].build([None, 2])
    found["[Dense]"] = len(owner.trainable_variables)
    return found


owners = (tf.Module(), keras.layers.Layer(), keras.Model())
print("       tf.Variable keras.Variable Dense [Dense]")
for name, owner in zip(("Module", "Layer", "Model"), owners, strict=True):
    total, line = 0, f"{name:6}"
    for kind, count in fill(owner).items():
        line += f" {count - total:{len(kind)}}"
        total = count
    print(line)
print("is Dense a tf.Module?", isinstance(keras.layers.Dense(1), tf.Module))

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
base = keras.layers.Dense(4, activation="relu", name="base")
head = keras.layers.Dense(1, name="head")
model = keras.Sequential([keras.Input([3]), base, head])


def names(variables):
    return [v.path.removeprefix(f"{model.name}/") for v in variables]


print("before:", names(model.trainable_variables))
base.trainable = False
print("after: ", names(model.trainable_variables))
print("aside: ", names(model.non_trainable_variables))

x, y = tf.random.normal([16, 3]), tf.random.normal([16, 1])
start = [tf.identity(layer.kernel) for layer in (base, head)]
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
gradients = tape.gradient(loss, model.trainable_variables)
keras.optimizers.SGD(0.1).apply(gradients, model.trainable_variables)
for layer, kernel in zip((base, head), start, strict=True):
    print(layer.name, "moved:", bool(tf.reduce_any(layer.kernel != kernel)))

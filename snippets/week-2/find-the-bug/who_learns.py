import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
first = keras.layers.Dense(8, activation="relu", name="first")
second = keras.layers.Dense(1, name="second")
model = keras.Sequential([keras.Input([4]), first, second])
x, y = tf.random.normal([32, 4]), tf.random.normal([32, 1])


def report(title, forward, asked):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((forward(x) - y) ** 2)
    found = tape.gradient(loss, {v.path: v.value for v in asked})
    print(title)
    for variable in model.variables:
        gradient = found.get(variable.path, "not in the list")
        if tf.is_tensor(gradient):
            gradient = f"{tf.norm(gradient):.3g}"
        name = variable.path.removeprefix(f"{model.name}/")
        print(f"  {name:13}  {gradient}")


everything = model.trainable_variables
report("healthy", model, everything)
report("wrong list", model, second.trainable_variables)
report("cut", lambda x: second(first(x).numpy()), everything)
first.bias.assign([-50.0] * 8)
report("dead", model, everything)

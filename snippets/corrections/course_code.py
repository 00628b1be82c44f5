import importlib.util

import tensorflow as tf

keras = tf.keras
weight, layer = tf.Variable(1.0), keras.layers.Layer()
model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
then = {
    "minimize": lambda: keras.optimizers.SGD().minimize(
        lambda: weight, [weight]
    ),
    "reset_states": lambda: keras.metrics.Mean().reset_states(),
    "add_weight": lambda: layer.add_weight("kernel", shape=(1,)),
    "save_weights": lambda: model.save_weights("x"),
    "mean_squared_error": lambda: keras.losses.mean_squared_error,
}
for name, call in then.items():
    try:
        call()
        print(name, "still works")
    except (AttributeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
print(
    "tensorboard:", importlib.util.find_spec("tensorboard") or "not installed"
)

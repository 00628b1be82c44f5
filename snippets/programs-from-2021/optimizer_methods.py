import textwrap

import tensorflow as tf
from tensorflow import keras

weight = tf.Variable(1.0)
pairs = [(tf.constant(2.0), weight)]
optimizer = keras.optimizers.SGD(0.1)
then = {
    "minimize": lambda: optimizer.minimize(lambda: weight**2, [weight]),
    "get_updates": lambda: optimizer.get_updates(weight**2, [weight]),
    "get_gradients": lambda: optimizer.get_gradients(weight**2, [weight]),
    "weights": lambda: optimizer.weights,
    "get_weights": lambda: optimizer.get_weights(),
    "get_slot": lambda: optimizer.get_slot(weight, "momentum"),
    "experimental_aggregate_gradients=": lambda: optimizer.apply_gradients(
        pairs, experimental_aggregate_gradients=False
    ),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (AttributeError, TypeError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

optimizer.apply_gradients(pairs)
print(f"today: {weight.numpy():.1f}", [v.path for v in optimizer.variables])

import textwrap

import tensorflow as tf

then = {
    "tf.Session": lambda: tf.Session(),
    "tf.placeholder": lambda: tf.placeholder(tf.float32),
    "tf.get_variable": lambda: tf.get_variable("w", [1]),
    "tf.log": lambda: tf.log(1.0),
    "tf.random_normal": lambda: tf.random_normal([1]),
    "tf.train.AdamOptimizer": lambda: tf.train.AdamOptimizer(),
    "tf.estimator": lambda: tf.estimator,
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", tf.Variable(1.0).numpy(), tf.math.log(1.0).numpy(), end=" ")
print(tf.random.normal([1]).shape, tf.keras.optimizers.Adam().name)

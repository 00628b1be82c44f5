import textwrap

import tensorflow as tf
from tensorflow import keras

sgd = keras.optimizers.SGD
rate = sgd(0.1).learning_rate
then = {
    "SGD(lr=0.1)": lambda: sgd(lr=0.1),
    "optimizer.lr": lambda: sgd(0.1).lr,
    "optimizer._decayed_lr": lambda: sgd(0.1)._decayed_lr(tf.float32),
    "K.set_value": lambda: keras.backend.set_value(rate, 0.2),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (AttributeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

optimizer = sgd(learning_rate=0.1)
optimizer.learning_rate = 0.2
print(f"today: {optimizer.learning_rate.numpy():.1f}")
schedule = keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.01)
print(f"a schedule, after 100 steps: {schedule(100):.2f}")

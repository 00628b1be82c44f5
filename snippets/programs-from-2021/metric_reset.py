import textwrap

from tensorflow import keras

mean = keras.metrics.Mean()
model = keras.Sequential([keras.layers.Dense(1)])
then = {
    "metric.reset_states": lambda: mean.reset_states(),
    "model.reset_states": lambda: model.reset_states(),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

mean.update_state(3.0)
mean.reset_state()
print("today:", mean.result().numpy())

import textwrap

from tensorflow import keras

model = keras.Sequential([keras.layers.Dense(1)])
old = {
    "experimental_steps_per_execution": 10,
    "experimental_run_tf_function": False,
    "sample_weight_mode": "temporal",
    "target_tensors": None,
}
then = {
    name: lambda name=name: model.compile("sgd", "mse", **{name: old[name]})
    for name in old
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except TypeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

model.compile("sgd", "mse", steps_per_execution=10, run_eagerly=False)
print("today:", model.steps_per_execution)

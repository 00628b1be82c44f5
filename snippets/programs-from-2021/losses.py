import textwrap

from tensorflow import keras

losses = keras.losses
then = {
    "losses.mean_squared_error": lambda: losses.mean_squared_error,
    "metrics.mean_squared_error": lambda: keras.metrics.mean_squared_error,
    "losses_utils": lambda: keras.utils.losses_utils.ReductionV2.NONE,
    'reduction="auto"': lambda: losses.MeanSquaredError(reduction="auto"),
    "Reduction.AUTO": lambda: losses.MeanSquaredError(
        reduction=losses.Reduction.AUTO
    ),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (AttributeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        message = str(error).split("Expected")[0]
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", losses.mse.__name__, end=", ")
print(losses.MeanSquaredError().reduction, end=", ")
print(losses.MeanSquaredError(reduction="none").reduction)

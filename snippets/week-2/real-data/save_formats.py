from textwrap import fill

from tensorflow import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.export("exported", verbose=False)
for save, name in (
    (model.save_weights, "digits"),
    (model.save, "folder"),
    (keras.models.load_model, "exported"),
):
    try:
        save(name)
    except ValueError as error:
        print(f"{save.__name__}({name!r})")
        print(fill(str(error), 49, initial_indent="  ", subsequent_indent="  "))

import tensorflow as tf
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
        print(f"{save.__name__}({name!r})\n    {str(error).split('. ')[0]}.")

model.save_weights("digits.weights.h5")
model.save("digits.keras")
exported = tf.saved_model.load("exported")
loaded = keras.models.load_model("digits.keras")
x = tf.constant([[1.0, 2.0]])
for other in (loaded, exported.serve):
    print("same answer:", bool(model(x) == other(x)))
print("optimizer in it:", hasattr(loaded, "optimizer"))

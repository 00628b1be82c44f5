from tensorflow import keras

image = keras.Input([4], name="image")
text = keras.Input([3], name="text")
joined = keras.layers.Concatenate()([image, text])
score = keras.layers.Dense(1)(joined)
try:
    model = keras.Model(image, score)
except ValueError as error:
    print(f"{type(error).__name__}:\n{error}")

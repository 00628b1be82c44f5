from tensorflow import keras

image = keras.Input([4], name="image")
text = keras.Input([3], name="text")
joined = keras.layers.Concatenate()([image, text])
score = keras.layers.Dense(1)(joined)
model = keras.Model([image, text], score)
print(*(tensor.name for tensor in model.inputs), model.output_shape)

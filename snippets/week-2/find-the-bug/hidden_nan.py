import numpy as np
from sklearn.datasets import load_digits
from tensorflow import keras

images, y = load_digits(return_X_y=True)
x = images.astype("float32") / 16
x[700, 20] = np.nan  # one pixel of one image
print(f"images with a nan    {np.isnan(x).any(axis=1).sum()} of {len(x)}")

keras.utils.set_random_seed(1)
hidden = keras.layers.Dense(32, activation="relu")
model = keras.Sequential([keras.Input([64]), hidden, keras.layers.Dense(10)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(x, y, epochs=3, verbose=0)

print(f"accuracy             {model.evaluate(x, y, verbose=0)[1]:.2f}")
print("kernel has a nan    ", np.isnan(hidden.kernel).any())
answer = model(x[:1], training=False)  # an image without a nan
print("the answer to image 0", answer[0, :4].numpy())

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
model.save("kept.keras")
model.export("exported", verbose=False)

x = tf.constant([[1.0, 2.0]])
layer = keras.layers.TFSMLayer("exported", call_endpoint="serve")
for loaded in keras.models.load_model("kept.keras"), layer:
    print(type(loaded).__name__, loaded(x).numpy() == model(x).numpy())

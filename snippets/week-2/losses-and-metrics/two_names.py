import keras
import tensorflow as tf

print("name                tf.keras  keras")
for name in ("mse", "mean_squared_error", "MeanSquaredError"):
    found = [hasattr(k.losses, name) for k in (tf.keras, keras)]
    print(f"{name:19} {found[0]!s:9} {found[1]}")
same = tf.keras.losses.mse is keras.losses.mean_squared_error
print("the two functions are one object:", same)
same = tf.keras.losses.MeanSquaredError is keras.losses.MeanSquaredError
print("the two classes are one object:  ", same)

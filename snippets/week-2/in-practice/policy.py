import tensorflow as tf
from tensorflow import keras

keras.mixed_precision.set_global_policy("mixed_float16")
hidden = keras.layers.Dense(8, activation="relu")
output = keras.layers.Dense(1, dtype="float32")
model = keras.Sequential([keras.Input([4]), hidden, output])

for name, layer in (("hidden", hidden), ("output", output)):
    policy = layer.dtype_policy
    print(f"{name}: policy {policy.name}, result {layer.output.dtype}")
    print(f"  compute dtype {layer.compute_dtype}", end=", ")
    print(f"variable dtype {layer.variable_dtype}")

w = hidden.kernel
with tf.GradientTape() as tape:
    half = tf.cast(w, hidden.compute_dtype)
    loss = tf.reduce_sum(half)
print(
    f"through {half.dtype.name}, gradient",
    tape.gradient(loss, w.value).dtype.name,
)
other = keras.DTypePolicy("mixed_bfloat16")
print(f"{other.name}: {other.compute_dtype}, {other.variable_dtype}")

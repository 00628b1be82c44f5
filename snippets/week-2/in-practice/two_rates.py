import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
base = keras.layers.Dense(4, activation="relu")
head = keras.layers.Dense(1)
model = keras.Sequential([keras.Input([3]), base, head])
x, y = tf.random.normal([16, 3]), tf.random.normal([16, 1])
slow, fast = keras.optimizers.Adam(1e-4), keras.optimizers.Adam(1e-2)

before = [tf.identity(layer.kernel) for layer in (base, head)]
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
base_gradients, head_gradients = tape.gradient(
    loss, [base.trainable_variables, head.trainable_variables]
)
slow.apply(base_gradients, base.trainable_variables)
fast.apply(head_gradients, head.trainable_variables)
for name, layer, kernel in zip(
    ("base", "head"), (base, head), before, strict=True
):
    step = tf.reduce_max(abs(layer.kernel - kernel))
    print(f"{name}: longest step of a weight {step:.4f}")

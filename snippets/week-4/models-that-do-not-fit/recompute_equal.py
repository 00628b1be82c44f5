import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
layers = []
for _ in range(6):
    hidden, output = keras.layers.Dense(64, "relu"), keras.layers.Dense(16)
    layers.append(keras.Sequential([keras.Input([16]), hidden, output]))
weights = [w for layer in layers for w in layer.trainable_variables]


def training(calls):
    def gradients(x):
        with tf.GradientTape() as tape:
            for call in calls:
                x = call(x)
            loss = tf.reduce_mean(x**2)
        return tape.gradient(loss, weights)

    return gradients


x = tf.random.normal([32, 16])
plain = training(layers)
again = training([tf.recompute_grad(layer) for layer in layers])
for name, wrap in {"eager": lambda f: f, "graph": tf.function}.items():
    pairs = zip(wrap(plain)(x), wrap(again)(x), strict=True)
    gaps = [tf.reduce_max(tf.abs(one - other)) for one, other in pairs]
    print(f"{name}: largest difference", tf.reduce_max(gaps).numpy())

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
layers = [keras.layers.Dense(24, "tanh"), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input([1]), *layers])
start, others = model.trainable_variables, model.non_trainable_variables
x = tf.linspace([-3.0], [3.0], 16)


def losses():
    """Before the first step, and after each of three."""
    weights, found = [tf.convert_to_tensor(v) for v in start], []
    for _ in range(4):
        with tf.GradientTape() as tape:
            tape.watch(weights)
            output, _ = model.stateless_call(weights, others, x)
            found.append(tf.reduce_mean((output - tf.sin(x)) ** 2))
        slopes = tape.gradient(found[-1], weights)
        weights = [w - 0.1 * s for w, s in zip(weights, slopes, strict=True)]
    return found


with tf.GradientTape() as outer:
    found = losses()
print("losses", *(f"{loss:.3f}" for loss in found))
slopes = outer.gradient(found[3], start[0])
start[0].assign_add(0.001 * tf.sign(slopes))
rise = (losses()[3] - found[3]) / 0.001
print(f"slope {tf.reduce_sum(abs(slopes)):.2f}, tried {rise:.2f}")

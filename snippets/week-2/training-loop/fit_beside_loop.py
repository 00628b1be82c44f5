import tensorflow as tf
from tensorflow import keras


def start():
    """The same data, in the same order, and the same first weights."""
    keras.utils.set_random_seed(1)
    x = tf.random.uniform([100, 1], -1.0, 1.0)
    dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(32)
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError())
    return dataset, model


dataset, by_fit = start()
by_fit.fit(dataset, epochs=5, shuffle=False, verbose=0)

dataset, by_loop = start()
for _ in range(5):
    for x, y in dataset:
        with tf.GradientTape() as tape:
            loss = by_loop.loss(y, by_loop(x, training=True))
        gradients = tape.gradient(loss, by_loop.trainable_variables)
        by_loop.optimizer.apply(gradients, by_loop.trainable_variables)

for name, model in (("fit ", by_fit), ("loop", by_loop)):
    kernel, bias = (v.numpy().item() for v in model.trainable_variables)
    print(f"{name}: kernel {kernel:.6f}, bias {bias:.6f}")

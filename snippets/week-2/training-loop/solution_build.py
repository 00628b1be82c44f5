import tensorflow as tf
from tensorflow import keras


def fit(model, dataset, epochs, on_epoch):
    """Train a compiled model until on_epoch(number, loss) says True."""
    for number in range(1, epochs + 1):
        losses = []
        for x, y in dataset:
            with tf.GradientTape() as tape:
                losses.append(model.loss(y, model(x, training=True)))
            variables = model.trainable_variables
            gradients = tape.gradient(losses[-1], variables)
            model.optimizer.apply(gradients, variables)
        if on_epoch(number, tf.reduce_mean(losses).numpy()):
            return


def report(number, loss):
    print(f"epoch {number}: {loss:.3f}")
    return loss < 0.5


keras.utils.set_random_seed(1)
x = tf.random.uniform([128, 1], -1.0, 1.0)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError())
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(16)
fit(model, dataset, epochs=50, on_epoch=report)

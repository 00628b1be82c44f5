import tensorflow as tf
from tensorflow import keras


def fit(model, dataset, epochs, on_epoch):
    """Train a compiled model until on_epoch(number, loss) says True."""
    for number in range(1, epochs + 1):
        mean = keras.metrics.Mean()
        for x, y in dataset:
            with tf.GradientTape() as tape:
                loss = model.compute_loss(x, y, model(x, training=True))
            variables = model.trainable_variables
            model.optimizer.apply(tape.gradient(loss, variables), variables)
            mean.update_state(loss, len(x))
        if on_epoch(number, mean.result().numpy()):
            return


def report(number, loss):
    print(f"epoch {number}: {loss:.3f}")
    return loss < 0.5


keras.utils.set_random_seed(1)
x = tf.random.uniform([128, 1], -1.0, 1.0)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), "mse")
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(16)
fit(model, dataset, epochs=50, on_epoch=report)

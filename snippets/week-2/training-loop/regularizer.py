import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 96)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(32)


def train(way):
    keras.utils.set_random_seed(1)
    penalty = keras.regularizers.L2(0.1)
    layer = keras.layers.Dense(1, kernel_regularizer=penalty)
    model = keras.Sequential([layer])
    model.compile(keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError())
    if way == "fit":
        model.fit(dataset, epochs=20, shuffle=False, verbose=0)
        return layer.kernel.numpy().item()
    for x_batch, y_batch in dataset.repeat(20):
        with tf.GradientTape() as tape:
            loss = model.loss(y_batch, model(x_batch, training=True))
            if way == "loop, with model.losses":
                loss += tf.add_n(model.losses)
        variables = model.trainable_variables
        model.optimizer.apply(tape.gradient(loss, variables), variables)
    return layer.kernel.numpy().item()


for way in ("fit", "loop", "loop, with model.losses"):
    print(f"{way}: kernel {train(way):.4f}")

import warnings

import tensorflow as tf
from tensorflow import keras


class Old(keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            predictions = self(x, training=True)
            loss = self.compiled_loss(y, predictions)
        variables = self.trainable_variables
        gradients = tape.gradient(loss, variables)
        self.optimizer.apply(gradients, variables)
        self.compiled_metrics.update_state(y, predictions)
        return {m.name: m.result() for m in self.metrics}


x = tf.linspace([-1.0], [1.0], 100)
for kind in (keras.Sequential, Old):
    keras.utils.set_random_seed(1)
    model = kind([keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        history = model.fit(x, 3 * x - 1, epochs=3, shuffle=False, verbose=0)
    losses = " ".join(f"{loss:6.3f}" for loss in history.history["loss"])
    print(f"{kind.__name__:10} warnings {len(caught)}, loss {losses}")
    print(f"{'':10} kernel {model.layers[0].kernel.numpy().item():.3f}")

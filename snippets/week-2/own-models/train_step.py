import tensorflow as tf
from tensorflow import keras


class Clipped(keras.Sequential):
    """Its steps are those of fit, with no gradient longer than 0.5."""

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x, y, self(x, training=True))
        variables = self.trainable_variables
        gradients = tape.gradient(loss, variables)
        gradients, length = tf.clip_by_global_norm(gradients, 0.5)
        self.optimizer.apply(gradients, variables)
        return {"loss": loss, "length": length}


keras.utils.set_random_seed(1)
x = tf.random.uniform([96, 1], -1.0, 1.0)
model = Clipped([keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), "mse")
history = model.fit(x, 3 * x - 1, epochs=30, shuffle=False, verbose=0).history
for epoch in (1, 2, 10, 30):
    loss, length = (history[name][epoch - 1] for name in ("loss", "length"))
    print(f"epoch {epoch:2}  loss {loss:.3f}  gradient {length:.3f}")

import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras


class Busy(keras.layers.Layer):
    def call(self, x):
        self.add_loss(0.2 * tf.reduce_mean(tf.abs(x)))
        return x


def step(model, adam, charge):
    with tf.GradientTape() as tape:
        loss = compare(y[:1500], model(x[:1500] / 16, training=True))
        loss += sum(model.losses) if charge == "added" else 0.0
    adam.apply(tape.gradient(loss, model.variables), model.variables)


x, y = load_digits(return_X_y=True)
compare = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
for charge in ("forgotten", "added"):
    keras.utils.set_random_seed(1)
    hidden = keras.Sequential([keras.layers.Dense(64, "relu"), Busy()])
    model = keras.Sequential([hidden, keras.layers.Dense(10)])
    adam = keras.optimizers.Adam(0.01)
    compiled = tf.function(step)
    for _ in range(100):
        compiled(model, adam, charge)
    on = tf.reduce_mean(tf.sign(hidden(x[1500:] / 16)))
    print(f"{charge:10}{on:.2f} of the units are on")

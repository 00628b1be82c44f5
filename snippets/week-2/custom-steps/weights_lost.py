import tensorflow as tf
from tensorflow import keras

rng = tf.random.Generator.from_seed(1)
x = rng.normal([400, 2])
y = tf.cast(x[:, 0] + rng.normal([400]) > 2.0, tf.int32)
print(tf.reduce_sum(y).numpy(), "cases of 400")


class Own(keras.Sequential):
    def train_step(self, data):
        x, y = data[0], data[1]
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x, y, self(x, training=True))
        variables = self.trainable_variables
        self.optimizer.apply(tape.gradient(loss, variables), variables)
        return {"own_loss": loss}


weights = {0: 1.0, 1: 10.0}
base = keras.Sequential
for kind, given in ((base, None), (base, weights), (Own, weights)):
    keras.utils.set_random_seed(1)
    model = kind([keras.layers.Dense(1)])
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.1), loss)
    model.fit(x, y, 20, epochs=4, verbose=0, class_weight=given)
    alarms = tf.math.count_nonzero(model(x) > 0)
    print(f"{kind.__name__:10} {given}: {alarms} alarms")

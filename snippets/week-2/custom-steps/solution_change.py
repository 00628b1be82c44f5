import tensorflow as tf
from tensorflow import keras


class Gan(keras.Model):
    def __init__(self, judge, maker):
        super().__init__()
        self.judge, self.maker = judge, maker
        self.adams = tuple(keras.optimizers.Adam(0.003, 0.5) for _ in range(2))
        self.means = tuple(keras.metrics.Mean(n) for n in ("d_loss", "g_loss"))

    def train_step(self, real):
        for turn, player in enumerate((self.judge, self.maker)):
            with tf.GradientTape() as tape:
                z = self.judge(self.maker(keras.random.normal([64, 2])))
                losses = tf.nn.softplus(-z if turn else z)
                losses += 0.0 if turn else tf.nn.softplus(-self.judge(real))
            variables = player.trainable_variables
            self.adams[turn].apply(tape.gradient(losses, variables), variables)
            self.means[turn].update_state(losses)
        return {mean.name: mean.result() for mean in self.means}


keras.utils.set_random_seed(1)
layer, points = keras.layers.Dense, keras.random.normal([6400, 2]) / 5 + 1
gan = Gan(*(keras.Sequential([layer(32, "relu"), layer(n)]) for n in (1, 2)))
gan.compile()
history = gan.fit(points, batch_size=64, epochs=4, verbose=0).history
middle = tf.reduce_mean(gan.maker(keras.random.normal([1000, 2])), axis=0)
print(*(f"{n} {v[-1]:.2f}" for n, v in history.items()), middle.numpy().round())

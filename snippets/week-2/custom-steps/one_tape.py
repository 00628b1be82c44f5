import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
maker = keras.Sequential([keras.Input([2]), keras.layers.Dense(2)])
judge = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
real, noise = tf.random.normal([64, 2]) + 2.0, tf.random.normal([64, 2])


def losses(tape):
    with tape:
        on_real, on_made = judge(real), judge(maker(noise))
        d_losses = tf.nn.softplus(-on_real) + tf.nn.softplus(on_made)
        g_losses = tf.nn.softplus(-on_made)
        return tf.reduce_mean(d_losses), tf.reduce_mean(g_losses)


d_loss, g_loss = losses(tape := tf.GradientTape())
tape.gradient(d_loss, judge.variables)
try:
    tape.gradient(g_loss, maker.variables)
except RuntimeError as error:
    print(error)

d_loss, g_loss = losses(tape := tf.GradientTape(persistent=True))
for name, loss in (("judge's loss", d_loss), ("maker's loss", g_loss)):
    slope = tape.gradient(loss, maker.layers[0].bias)
    print(f"{name}: to the maker's bias", *(f" {s:.2f}" for s in slope))

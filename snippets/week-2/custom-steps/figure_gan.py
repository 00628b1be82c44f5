import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(5)
keras.config.set_floatx("float64")
layer, adam = keras.layers.Dense, keras.optimizers.Adam
maker = keras.Sequential([layer(32, "relu"), layer(32, "relu"), layer(2)])
judge = keras.Sequential([layer(32, "relu"), layer(32, "relu"), layer(1)])
for_maker, for_judge = adam(0.003, beta_1=0.5), adam(0.003, beta_1=0.5)
angle = tf.range(8, dtype=tf.float64) * 0.7854
centres = 2 * tf.stack([tf.cos(angle), tf.sin(angle)], axis=1)
noise = keras.random.normal


def real_points(n):
    which = tf.random.uniform([n], 0, 8, tf.int32)
    return tf.gather(centres, which) + noise([n, 2], stddev=0.1)


@tf.function
def step():
    with tf.GradientTape() as tape:
        on_real, on_made = judge(real_points(64)), judge(maker(noise([64, 2])))
        d_loss = tf.nn.softplus(-on_real) + tf.nn.softplus(on_made)
    variables = judge.trainable_variables
    for_judge.apply(tape.gradient(d_loss, variables), variables)
    with tf.GradientTape() as tape:
        g_loss = tf.nn.softplus(-judge(maker(noise([64, 2]))))
    variables = maker.trainable_variables
    for_maker.apply(tape.gradient(g_loss, variables), variables)


figure, axes = plt.subplots(1, 3, figsize=(5.5, 2.5), sharey=True)
real, fixed, done = real_points(200), noise([400, 2]), 0
for ax, steps in zip(axes, (1, 200, 800), strict=True):
    while done < steps:
        step()
        done += 1
    made = maker(fixed)
    ax.plot(real[:, 0], real[:, 1], "x", color="C0", markersize=4)
    ax.plot(made[:, 0], made[:, 1], ".", color="C1", markersize=3)
    ax.set(xlim=(-3, 3), ylim=(-3, 3), aspect="equal", xticks=[-2, 0, 2])
    ax.set_title("1 step" if steps == 1 else f"{steps} steps")
plt.savefig("custom-steps-gan.png")

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


@tf.function
def step():
    which, noise = tf.random.uniform([64], 0, 8, tf.int32), keras.random.normal
    real = tf.gather(centres, which) + noise([64, 2], stddev=0.1)
    with tf.GradientTape() as tape:
        on_real, on_made = judge(real), judge(maker(noise([64, 2])))
        d_losses = tf.nn.softplus(-on_real) + tf.nn.softplus(on_made)
        d_loss = tf.reduce_mean(d_losses)
    variables = judge.trainable_variables
    for_judge.apply(tape.gradient(d_loss, variables), variables)
    with tf.GradientTape() as tape:
        on_made = judge(maker(noise([64, 2])))
        g_loss = tf.reduce_mean(tf.nn.softplus(-on_made))
    variables = maker.trainable_variables
    for_maker.apply(tape.gradient(g_loss, variables), variables)
    return d_loss, g_loss


for i in range(801):
    d_loss, g_loss = step()
    if i in (0, 100, 200, 400, 800):
        points = maker(keras.random.normal([1000, 2]))
        far = tf.norm(points[:, None] - centres, axis=2)
        near = tf.math.count_nonzero(far < 0.4) / 1000
        print(f"step {i:3}: losses {d_loss:.2f}, {g_loss:.2f}, near {near:.2f}")

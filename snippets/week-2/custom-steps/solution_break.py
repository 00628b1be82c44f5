import tensorflow as tf
from tensorflow import keras

rng = tf.random.Generator.from_seed(1)
real = rng.normal([64, 2], [2.0, 0.0], 0.3)
made = rng.normal([64, 2], [-2.0, 0.0], 0.3)
layer = keras.layers.Dense

for average in (False, True):
    keras.utils.set_random_seed(1)
    critic = keras.Sequential([layer(32, "relu"), layer(1)])
    optimizer = keras.optimizers.Adam(0.01)

    @tf.function
    def step(critic, optimizer, average):
        share = rng.uniform([64, 1])
        between = share * real + (1 - share) * made
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                inner.watch(between)
                score = critic(between)
                if average:
                    score = tf.reduce_mean(score)
            square = tf.reduce_sum(inner.gradient(score, between) ** 2, 1)
            lengths = tf.sqrt(square + 1e-12)
            gap = tf.reduce_mean(critic(real) - critic(made))
            loss = 10 * tf.reduce_mean((lengths - 1) ** 2) - gap
        variables = critic.trainable_variables
        optimizer.apply(outer.gradient(loss, variables), variables)
        return gap, tf.reduce_mean(lengths)

    for _ in range(200):
        gap, length = step(critic, optimizer, average)
    name = "mean" if average else "sum "
    print(f"{name}: slope by the penalty {length:.1f}, gap {gap:.2g}")

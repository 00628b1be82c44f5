import tensorflow as tf
from tensorflow import keras

rng = tf.random.Generator.from_seed(1)
real = rng.normal([64, 2], [2.0, 0.0], 0.3)
made = rng.normal([64, 2], [-2.0, 0.0], 0.3)
layer = keras.layers.Dense
for weight in (0.0, 1.0, 10.0):
    keras.utils.set_random_seed(1)
    critic = keras.Sequential([layer(32, "relu"), layer(1)])
    optimizer = keras.optimizers.Adam(0.01)

    @tf.function
    def step(critic, optimizer, weight):
        share = rng.uniform([64, 1])
        between = share * real + (1 - share) * made
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                inner.watch(between)
                score = critic(between)
            square = tf.reduce_sum(inner.gradient(score, between) ** 2, 1)
            lengths = tf.sqrt(square + 1e-12)
            gap = tf.reduce_mean(critic(real) - critic(made))
            loss = weight * tf.reduce_mean((lengths - 1) ** 2) - gap
        variables = critic.trainable_variables
        optimizer.apply(outer.gradient(loss, variables), variables)
        return gap, tf.reduce_mean(lengths)

    for _ in range(200):
        gap, length = step(critic, optimizer, weight)
    print(f"penalty {weight:2.0f}: gap {gap:.2g}, slope {length:.2g}")

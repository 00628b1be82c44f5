import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 200)
y = x**2
ordered = tf.data.Dataset.from_tensor_slices((x, y))


def train(dataset):
    """The model after 30 epochs: its loss on the left and the right half."""
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [keras.layers.Dense(16, activation="tanh"), keras.layers.Dense(1)]
    )
    optimizer = keras.optimizers.Adam(0.03)
    for _ in range(30):
        for x_batch, y_batch in dataset.batch(20):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((model(x_batch) - y_batch) ** 2)
            variables = model.trainable_variables
            optimizer.apply(tape.gradient(loss, variables), variables)
    return tf.reduce_mean(tf.reshape((model(x) - y) ** 2, [2, 100]), axis=1)


for name, data in (
    ("shuffled", ordered.shuffle(200, seed=1)),
    ("in order", ordered),
):
    left, right = train(data)
    print(f"{name}: loss on the left {left:.2f}, on the right {right:.2f}")

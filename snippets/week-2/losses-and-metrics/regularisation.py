import tensorflow as tf
from tensorflow import keras


def train(penalty):
    keras.utils.set_random_seed(1)
    layer = keras.layers.Dense(1, kernel_regularizer=penalty)
    model = keras.Sequential([layer])
    optimizer = keras.optimizers.SGD(0.05)
    x = tf.random.normal([200, 3])
    y = x @ [[3.0], [0.2], [-3.0]]
    for _ in range(200):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
            loss += sum(model.losses)
        variables = model.trainable_variables
        optimizer.apply(tape.gradient(loss, variables), variables)
    return layer.kernel[:, 0], sum(model.losses)


for name, penalty in (
    ("none   ", None),
    ("L2(0.1)", keras.regularizers.L2(0.1)),
    ("L1(0.5)", keras.regularizers.L1(0.5)),
):
    kernel, value = train(penalty)
    print(name, *(f"{weight:4.1f}" for weight in kernel), end="   ")
    zeros = 3 - tf.math.count_nonzero(kernel)
    print(f"penalty {value:.1f}, zeros: {zeros}")

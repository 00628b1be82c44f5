import tensorflow as tf
from tensorflow import keras


def train(add_losses):
    keras.utils.set_random_seed(1)
    penalty = keras.regularizers.L2(0.1)
    model = keras.Sequential(
        [keras.layers.Dense(1, kernel_regularizer=penalty)]
    )
    optimizer = keras.optimizers.SGD(0.1)
    x = tf.random.normal([200, 3])
    y = x @ [[3.0], [0.0], [-3.0]]
    for _ in range(200):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
            if add_losses:
                loss += tf.add_n(model.losses)
        variables = model.trainable_variables
        optimizer.apply(tape.gradient(loss, variables), variables)
    return model


for add_losses in (False, True):
    model = train(add_losses)
    kernel, (penalty,) = model.layers[0].kernel[:, 0], model.losses
    print(f"added {add_losses}: weights", *(f"{w:z.2f}" for w in kernel))
    print(f"  in model.losses: {penalty:.2f}", end=", ")
    print(f"0.1 * squares: {0.1 * tf.reduce_sum(kernel**2):.2f}")

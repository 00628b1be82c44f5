import tensorflow as tf
from tensorflow import keras


def train(compiled):
    keras.utils.set_random_seed(1)
    model = keras.layers.Dense(1)
    optimizer = keras.optimizers.SGD(0.1)
    calls = []

    def step(x, y):
        calls.append(1)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
        variables = model.trainable_variables
        optimizer.apply(tape.gradient(loss, variables), variables)

    if compiled:
        step = tf.function(step)
    x = tf.linspace([-1.0], [1.0], 32)
    for _ in range(50):
        step(x, 3 * x - 1)
    return model.kernel.numpy().item(), len(calls)


for compiled in (False, True):
    kernel, calls = train(compiled)
    print(f"compiled {compiled}: kernel {kernel:.4f}, body ran {calls} times")

import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 32)
y = 3 * x


def make_step(model, optimizer):
    weights = model.trainable_variables
    optimizer.build(weights)

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x) - y) ** 2)
        optimizer.apply(tape.gradient(loss, weights), weights)

    return step


for seed in (0, 1):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    before = model.get_weights()[0].item()
    step = make_step(model, keras.optimizers.SGD(0.1))
    for _ in range(40):
        step(x, y)
    traces = step.experimental_get_tracing_count()
    after = model.get_weights()[0].item()
    print(f"kernel {before:.2f} -> {after:.2f}, traces: {traces}")

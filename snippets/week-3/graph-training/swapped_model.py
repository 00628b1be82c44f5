import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 32)
y = 3 * x


def new_model():
    return keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    variables = model.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)


models = []
for seed in (0, 1):
    keras.utils.set_random_seed(seed)
    model, optimizer = new_model(), keras.optimizers.SGD(0.1)
    models.append((model, model.get_weights()[0].item()))
    for _ in range(40):
        step()
for name, (model, before) in zip(("first", "second"), models, strict=True):
    print(f"{name}: kernel {before:.2f}", end=" ")
    print(f"-> {model.get_weights()[0].item():.2f}")

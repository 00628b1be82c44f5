import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 100)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(25)


def train(moved, kind):
    keras.utils.set_random_seed(1)
    model, optimizer = keras.layers.Dense(1), kind(0.1)
    batches = iter(dataset) if moved == "iter" else dataset
    for epoch in range(1, 11):
        if moved == "model":
            model, optimizer = keras.layers.Dense(1), kind(0.1)
        if moved == "optimizer":
            optimizer = kind(0.1)
        for x_batch, y_batch in batches:
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((model(x_batch) - y_batch) ** 2)
            variables = model.trainable_variables
            optimizer.apply(tape.gradient(loss, variables), variables)
        if epoch in (1, 2, 10):
            loss = tf.reduce_mean((model(x) - 3 * x + 1) ** 2)
            print(f"{loss:7.3f}", end="")
    print(f"  {kind.__name__}, moved: {moved}")


for kind in (keras.optimizers.SGD, keras.optimizers.Adam):
    for moved in ("nothing", "optimizer", "model", "iter"):
        train(moved, kind)

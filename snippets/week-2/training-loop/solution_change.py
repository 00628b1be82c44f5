import tensorflow as tf
from tensorflow import keras


def final_weight(way, reshuffle):
    """The kernel after five epochs of fit, or of the loop written out."""
    keras.utils.set_random_seed(1)
    x = tf.random.uniform([100, 1], -1.0, 1.0)
    data = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1))
    data = data.shuffle(100, 7, reshuffle_each_iteration=reshuffle).batch(32)
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError())
    if way == "fit":
        model.fit(data, epochs=5, shuffle=False, verbose=0)
        return model.layers[0].kernel.numpy().item()
    for epoch in range(5):
        if way == "skipping loop" and epoch > 0:
            next(iter(data))
        for x, y in data:
            with tf.GradientTape() as tape:
                loss = model.loss(y, model(x, training=True))
            variables = model.trainable_variables
            model.optimizer.apply(tape.gradient(loss, variables), variables)
    return model.layers[0].kernel.numpy().item()


for way, reshuffle in (("fit", False), ("loop", False), ("fit", True)):
    print(f"reshuffle {reshuffle}, {way}: {final_weight(way, reshuffle):.4f}")
for way in ("loop", "skipping loop"):
    print(f"reshuffle True, {way}: {final_weight(way, True):.4f}")

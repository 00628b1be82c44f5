import tensorflow as tf
from tensorflow import keras


def fit(model, dataset, epochs, on_epoch):
    """Train a compiled model, and call on_epoch(number, loss) after each epoch,
    with the mean loss of its examples. If that returns True, stop."""
    for number in range(1, epochs + 1):
        total, examples = 0.0, 0
        for x, y in dataset:
            with tf.GradientTape() as tape:
                loss = model.loss(y, model(x, training=True))
                loss += sum(model.losses)
            variables = model.trainable_variables
            model.optimizer.apply(tape.gradient(loss, variables), variables)
            total += float(loss) * len(x)
            examples += len(x)
        if on_epoch(number, total / examples):
            return


def check():
    x, calls = tf.linspace([-1.0], [1.0], 100), []
    dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(32)
    for remedy, penalty, rate in (
        ("ask for variables in each step, and weight losses by size", None, 0),
        ("add model.losses, on the tape", "l2", 0),
        ("tell Dropout that it is training", None, 0.5),
    ):
        kernel = {"kernel_initializer": "ones", "kernel_regularizer": penalty}
        twins = [keras.Sequential(), keras.Sequential()]
        for model in twins:
            model.add(keras.layers.Dense(1, **kernel))
            model.add(keras.layers.Dropout(rate, seed=1))
            loss = keras.losses.MeanSquaredError()
            model.compile("sgd", loss, jit_compile=False)
        its = twins[0].fit(dataset, epochs=2, shuffle=False, verbose=0).history
        calls.clear()
        fit(model, dataset, 3, lambda *call: calls.append(call) or call[0] > 1)
        assert calls, "on_epoch was not called: call it after each epoch"
        epochs = [number for number, _ in calls]
        assert epochs == [1, 2], f"epochs {epochs}: count from 1, stop at True"
        for (_, loss), true in zip(calls, its["loss"], strict=True):
            message = f"loss {loss:.4f}, by Keras {true:.4f}: {remedy}"
            assert abs(loss - true) < 1e-4, message


try:
    check()
    print("right: it trains, reports and stops")
except AssertionError as error:
    print("not yet:", error)

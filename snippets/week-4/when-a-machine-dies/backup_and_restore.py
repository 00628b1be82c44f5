import tensorflow as tf
from tensorflow import keras


def fit(save_freq, more=(), shuffle=1):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.05), "mse")
    x = tf.linspace([-1.0], [1.0], 32)
    rows = tf.data.Dataset.from_tensor_slices((x, tf.sin(3 * x)))
    rows = rows.shuffle(shuffle, seed=0).batch(8)
    kept = keras.callbacks.BackupAndRestore("kept", save_freq)
    model.fit(rows, epochs=6, verbose=0, shuffle=False, callbacks=[kept, *more])
    return model.optimizer.iterations.numpy(), model.weights[0].numpy().item()


class PowerCut(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if self.model.optimizer.iterations == 14:
            raise KeyboardInterrupt


for save_freq, shuffle in ("epoch", 1), (1, 1), ("epoch", 32):
    _, goal = fit(save_freq, shuffle=shuffle)
    try:
        fit(save_freq, [PowerCut()], shuffle)
    except KeyboardInterrupt:
        steps, weight = fit(save_freq, shuffle=shuffle)
    off = abs(weight - goal)
    print(f"{save_freq}, shuffle({shuffle}): {steps} steps, off by {off:.2g}")

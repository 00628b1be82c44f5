import tensorflow as tf
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from tensorflow import keras

x, y = load_breast_cancer(return_X_y=True)
split = {"test_size": 114, "random_state": 0}
x, x_test, y, y_test = train_test_split(x, y[:, None], stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
scale = keras.layers.Normalization()
scale.adapt(x)
loss_of = keras.losses.BinaryCrossentropy(from_logits=True)

for name, prepare in {"raw": tf.identity, "scaled": scale}.items():
    keras.utils.set_random_seed(0)
    hidden, last = keras.layers.Dense(8, "relu"), keras.layers.Dense(1)
    model = keras.Sequential([hidden, last])
    optimizer = keras.optimizers.SGD(0.1)
    inputs = tf.cast(prepare(x), tf.float32)
    for step in range(100):
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(inputs, training=True))
        if step in (0, 1, 2, 99):
            alive = tf.reduce_any(hidden(inputs) > 0, axis=0).numpy().sum()
            print(f"{name:6} {step:4}  loss {loss:8.3g}  alive {alive} of 8")
        optimizer.apply(tape.gradient(loss, model.weights), model.weights)
    logits = model(tf.cast(prepare(x_val), tf.float32))
    right = keras.metrics.binary_accuracy(y_val, logits, threshold=0.0)
    print(f"{name:6} validation accuracy {tf.reduce_mean(right):.3f}")

import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
x, x_test, y, y_test = x[:1500] / 16, x[1500:] / 16, y[:1500], y[1500:]
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(optimizer, seed):
    keras.utils.set_random_seed(seed)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input([64]), hidden, last])
    for _ in range(14):
        some = np.random.choice(1500, 1024)
        with tf.GradientTape() as tape:
            loss = loss_of(y[some], model(x[some]))
        w = model.trainable_variables
        optimizer.apply(tape.gradient(loss, w), w)
    return 100 * np.mean(np.argmax(model(x_test), axis=1) == y_test)


opt = keras.optimizers
momentum = opt.SGD(0.4, momentum=0.9, name="momentum")
for first in opt.SGD(0.4), momentum, opt.Adam(0.05), opt.Lamb(0.1):
    config = first.get_config()
    a = [train(first.from_config(config), seed) for seed in range(5)]
    print(f"{first.name:8} {np.mean(a):.0f} ({min(a):.0f}-{max(a):.0f})")

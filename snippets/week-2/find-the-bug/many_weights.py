import tensorflow as tf
from tensorflow import keras

x = tf.linspace([-1.0], [1.0], 32)
y = x**2
print(f"variance of the targets: {tf.math.reduce_variance(y):.3f}")
for name, activation, rate, penalty in (
    ("no activation", "linear", 0.0, 0.0),
    ("relu", "relu", 0.0, 0.0),
    ("relu, dropout", "relu", 0.5, 0.0),
    ("relu, penalty", "relu", 0.0, 0.1),
):
    keras.utils.set_random_seed(1)
    shrink = keras.regularizers.L2(penalty)
    hidden = keras.layers.Dense(100, activation, kernel_regularizer=shrink)
    layers = hidden, keras.layers.Dropout(rate), keras.layers.Dense(1)
    model = keras.Sequential([keras.Input([1]), *layers])
    model.compile(keras.optimizers.Adam(0.01), "mse")
    for _ in range(120):
        loss = model.train_on_batch(x, y)
    print(f"{name:13}  weights {model.count_params()}  loss {loss:.3f}")

import tensorflow as tf
from sklearn.datasets import load_diabetes
from tensorflow import keras

x, y = load_diabetes(return_X_y=True)
x = tf.constant((x - x.mean(0)) / x.std(0), tf.float32)
y = tf.constant((y - y.mean())[:, None] / y.std(), tf.float32)
data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(442, seed=1)
best = tf.reduce_mean((x @ tf.linalg.lstsq(x, y) - y) ** 2)

zeros = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = keras.Sequential([keras.Input([10]), zeros])
optimizer = keras.optimizers.SGD(0.05, use_ema=True, ema_momentum=0.9)
model.compile(optimizer, "mse")
for epoch in range(1, 21):
    for batch in data.batch(16, drop_remainder=True):
        model.train_on_batch(*batch)
    if epoch % 5 == 0:
        line = (
            f"epoch {epoch:2}  weights {model.test_on_batch(x, y) - best:.4f}"
        )
        own = model.get_weights()
        optimizer.finalize_variable_values(model.trainable_variables)
        print(f"{line}  average {model.test_on_batch(x, y) - best:.4f}")
        model.set_weights(own)
optimizer.finalize_variable_values(model.trainable_variables)

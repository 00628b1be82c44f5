import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
x = tf.linspace([-2.0], [2.0], 20)
y = tf.tanh(2 * x) + tf.random.normal([20, 1], stddev=0.3)
batches = tf.data.Dataset.from_tensors((x, y)).repeat(400)
fine = tf.linspace([-2.0], [2.0], 200)

figure, axes = plt.subplots(1, 2, figsize=(5.5, 3.0), sharey=True)
for ax, constraint in zip(axes, (None, tf.nn.relu), strict=True):
    keras.utils.set_random_seed(3)
    options = {"kernel_constraint": constraint}
    model = keras.Sequential(
        [
            keras.Input([1]),
            keras.layers.Dense(24, "tanh", **options),
            keras.layers.Dense(24, "tanh", **options),
            keras.layers.Dense(1, **options),
        ]
    )
    model.compile(keras.optimizers.Adam(0.02), "mse")
    model.fit(batches, shuffle=False, verbose=0)
    curve = tf.squeeze(model(fine))
    falls = tf.reduce_sum(tf.cast(curve[1:] < curve[:-1], tf.int32))
    ax.plot(x, y, "o", color="C0", markersize=4)
    ax.plot(fine, tf.tanh(2 * fine), "--", color="C7", linewidth=1)
    ax.plot(fine, curve, color="C1")
    error = tf.reduce_mean((curve - tf.tanh(2 * fine[:, 0])) ** 2)
    name = "kernels not negative" if constraint else "free"
    ax.set(title=name, xlabel="x", xticks=[-2, 0, 2])
    print(f"{name}: {falls.numpy()} falls, error {error:.3f}")
axes[0].set_ylabel("y")
plt.savefig("own-models-rising.png")

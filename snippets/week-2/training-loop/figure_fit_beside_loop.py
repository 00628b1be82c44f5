import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras


def start():
    keras.utils.set_random_seed(1)
    x = tf.random.uniform([100, 1], -1.0, 1.0)
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError())
    return tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(25), model


dataset, model = start()
fit = model.fit(dataset, epochs=5, shuffle=False, verbose=0).history["loss"]

dataset, model = start()
steps = []
for _ in range(5):
    for x, y in dataset:
        with tf.GradientTape() as tape:
            loss = model.loss(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        model.optimizer.apply(gradients, model.trainable_variables)
        steps.append(loss.numpy())

figure, ax = plt.subplots(figsize=(5.5, 3.4))
for epoch in range(5):
    mine = range(4 * epoch, 4 * epoch + 4)
    level = fit[epoch]
    ax.vlines(mine, level, steps[mine[0] : mine[-1] + 1], "C7", linewidth=1)
    ax.plot([mine[0] - 0.4, mine[-1] + 0.4], [level, level], "C2", linewidth=4)
ax.plot(steps, "o", color="C0", markersize=6)
ax.text(0.5, steps[0], "a step of the loop", color="C0", va="center")
ax.text(3.7, fit[0], "what fit reports of its epoch", color="C2", va="center")
ends = [4 * epoch + 1.5 for epoch in range(5)]
ax.set_xticks(ends, range(1, 6))
ax.tick_params(axis="x", length=0)
ax.set(xlabel="epoch, of four steps", ylabel="loss", ylim=(0, 5.8))
plt.savefig("2021-11-25-04-23-11.png")
means = tf.reduce_mean(tf.reshape(steps, [5, 4]), axis=1)
print("fit: ", *(f"{value:.3f}" for value in fit))
print("mean:", *(f"{value:.3f}" for value in means))

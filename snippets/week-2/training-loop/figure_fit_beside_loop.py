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
fit = model.fit(dataset, epochs=12, shuffle=False, verbose=0).history["loss"]

dataset, model = start()
steps, epochs = [], []
for _ in range(12):
    for x, y in dataset:
        with tf.GradientTape() as tape:
            loss = model.loss(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        model.optimizer.apply(gradients, model.trainable_variables)
        steps.append(loss)
    epochs.append(tf.reduce_mean(steps[-4:]))

figure, ax = plt.subplots(figsize=(5.5, 3.4))
place = tf.range(1, 49) / 4
ax.plot(place, steps, ".", color="C7", markersize=5)
ax.plot(range(1, 13), fit, color="C2", linewidth=7, alpha=0.35)
ax.plot(range(1, 13), epochs, "o", color="C2", markersize=6)
ax.annotate("each step of the loop", (1.3, steps[4]), (2, 4.3), color="C7")
ax.annotate("band: the loss that fit reports", (2, 3.4), color="C2")
ax.annotate("dots: the mean of the loop's four steps", (2, 2.8), color="C2")
ax.set(xlabel="epoch", ylabel="loss", ylim=(0, 6))
plt.savefig("2021-11-25-04-23-11.png")
print(f"first epoch: fit {fit[0]:.1f}, loop {epochs[0]:.1f}")

import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([200, 1], -3.0, 3.0)
y = tf.sin(x) + tf.random.normal([200, 1], stddev=0.2)
training = tf.data.Dataset.from_tensor_slices((x[:150], y[:150]))
training = training.shuffle(150).batch(25)
model = keras.Sequential(
    [keras.layers.Dense(20, activation="tanh"), keras.layers.Dense(1)]
)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.Adam(0.01)

curves = {"training": [], "validation": []}
for _ in range(50):
    losses = []
    for x_batch, y_batch in training:
        with tf.GradientTape() as tape:
            loss = loss_function(y_batch, model(x_batch, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        losses.append(loss)
    curves["training"].append(tf.reduce_mean(losses))
    curves["validation"].append(loss_function(y[150:], model(x[150:])))

figure, ax = plt.subplots(figsize=(5.5, 3.4))
epochs = range(1, 51)
ax.plot(epochs, curves["training"], color="C2")
ax.plot(epochs, curves["validation"], color="C2", linestyle="--")
ax.axhline(0.2**2, color="C7", linewidth=1)
ax.text(50, 0.037, "noise of the data, 0.04", color="C7", ha="right", va="top")
ax.text(9, 0.088, "training", color="C2", ha="right")
ax.text(14, 0.19, "validation (dashed)", color="C2")
ax.set(xlabel="epoch", ylabel="loss", yscale="log", ylim=(0.02, 1.5))
ax.set_yticks([0.02, 0.05, 0.1, 0.2, 0.5, 1], [0.02, 0.05, 0.1, 0.2, 0.5, 1])
ax.minorticks_off()
plt.savefig("2021-11-25-04-34-19.png")

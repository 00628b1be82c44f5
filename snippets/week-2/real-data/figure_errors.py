import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.colors import ListedColormap
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
split = {"test_size": 360, "random_state": 0}
x, x_test, y, y_test = train_test_split(x / 16, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
train = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1077, seed=0)
hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
model, optimizer = keras.Sequential([hidden, last]), keras.optimizers.Adam(5e-3)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer, loss_of)
for _ in range(21):
    for batch in train.batch(32):
        model.train_on_batch(*batch)
probabilities = tf.nn.softmax(model(x_test))
said = tf.argmax(probabilities, axis=1)
wrong = tf.reshape(tf.where(said != y_test), [-1])
sure = tf.gather(tf.reduce_max(probabilities, axis=1), wrong)
order = tf.argsort(sure, direction="DESCENDING")
wrong = tf.gather(wrong, order)

one_colour = ListedColormap(["C0"])
figure, axes = plt.subplots(3, 5, figsize=(5.5, 4.2))
for ax in axes.flat:
    ax.axis("off")
for ax, i in zip(axes.flat, wrong, strict=False):
    image = x_test[i].reshape(8, 8)
    ax.imshow(tf.ones_like(image), alpha=image, cmap=one_colour)
    ax.text(
        3.5, 9.0, f"label {y_test[i]}", color="C0", ha="center", va="center"
    )
    guess = f"{said[i]}: {probabilities[i, said[i]]:.0%}"
    ax.text(3.5, 10.9, guess, color="C1", ha="center", va="center")
print(f"surest {sure[order[0]]:.0%}, least sure {sure[order[-1]]:.0%}")
plt.savefig("real-data-errors.png")

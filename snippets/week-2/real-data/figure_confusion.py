import matplotlib.pyplot as plt
import tensorflow as tf
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
table = tf.math.confusion_matrix(y_test, tf.argmax(model(x_test), axis=1))
share = table / tf.reduce_sum(table, axis=1, keepdims=True)

figure, ax = plt.subplots(figsize=(5.5, 4.2))
for truth in range(10):
    for said in range(10):
        count = int(table[truth, said])
        if not count:
            continue
        right = truth == said
        shade = 0.1 + 0.3 * float(share[truth, said]) if right else 0.4
        color = "C0" if right else "C1"
        box = plt.Rectangle((said - 0.5, truth - 0.5), 1, 1)
        box.set(facecolor=color, alpha=shade, linewidth=0)
        ax.add_patch(box)
        ax.text(said, truth, count, ha="center", va="center", fontsize=13)
ax.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5), xticks=range(10), yticks=range(10))
ax.set(xlabel="the model reads", ylabel="the label says")
ax.tick_params(length=0)
plt.savefig("real-data-confusion.png")

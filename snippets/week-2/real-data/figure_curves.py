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
curves = {"training": [], "validation": []}
for _ in range(40):
    for batch in train.batch(32):
        model.train_on_batch(*batch)
    curves["training"].append(loss_of(y, model(x)).numpy())
    curves["validation"].append(loss_of(y_val, model(x_val)).numpy())
epochs = tf.range(1, 41)
validation = tf.constant(curves["validation"])
best = int(tf.argmin(validation[:26]))

figure, ax = plt.subplots(figsize=(5.5, 3.6))
ax.plot(epochs, curves["training"], color="C2", linestyle="--", linewidth=1.5)
ax.plot(epochs[:26], validation[:26], color="C2", linewidth=2.5)
ax.plot(epochs[25:], validation[25:], color="C2", linewidth=1, alpha=0.8)
ax.plot(epochs[best], validation[best], "o", color="C2", markersize=9)
ax.axvline(26, color="C7", linestyle=":", linewidth=1.5)
ax.text(26.6, 0.26, "stopped here,\nfive epochs later", color="C7")
label = f"best: epoch {epochs[best]}, {validation[best]:.3f}"
ax.annotate(
    label,
    (epochs[best], validation[best]),
    (26.6, 0.075),
    va="center",
    arrowprops={"arrowstyle": "-", "color": "C7"},
)
ax.text(40, 0.15, "validation", color="C2", ha="right")
ax.text(40, 0.03, "training", color="C2", ha="right")
ax.set(xlabel="epoch", ylabel="loss", ylim=(0, 0.35), xlim=(0, 44))
later = validation[26:]
print(f"later: {min(later):.2f} to {max(later):.2f}")
plt.savefig("real-data-curves.png")

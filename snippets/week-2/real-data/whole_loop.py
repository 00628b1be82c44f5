# goes on where it stopped, if run again
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
data = tf.data.Dataset.from_tensor_slices((x, y))
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
model = keras.Sequential([keras.Input([64]), hidden, last])
weights, optimizer = model.trainable_variables, keras.optimizers.Adam(5e-3)
optimizer.build(weights)
epoch = tf.Variable(0, dtype=tf.int64)
losses = tf.Variable(tf.fill([100], float("inf")))  # validation, each epoch
state = tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)
state.losses = losses
manager = tf.train.CheckpointManager(state, "newest", max_to_keep=2)
print("starts from", manager.restore_or_initialize())


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    optimizer.apply(tape.gradient(loss, weights), weights)


while epoch < 100 and epoch - tf.argmin(losses) <= 5:
    for batch in data.shuffle(1077, seed=int(epoch)).batch(32):
        train_step(*batch)
    losses[epoch].assign(loss_of(y_val, model(x_val, training=False)))
    epoch.assign_add(1)
    if tf.argmin(losses) == epoch - 1:
        state.write("lowest")
    manager.save()
print(f"stopped after epoch {epoch.numpy()}")
plt.figure(figsize=(5.5, 3))
plt.plot(range(1, int(epoch) + 1), losses[:epoch], "C2")
state.read("lowest").assert_consumed()
plt.plot(epoch, losses[epoch - 1], "C2o", markersize=9)
plt.gca().set(xlabel="epoch", ylabel="validation loss", ylim=(0, 0.6))
plt.savefig("real-data-whole-loop.png")
right = tf.argmax(model(x_test, training=False), axis=1) == y_test
print(f"best epoch {epoch.numpy()}, test accuracy {right.numpy().mean():.3f}")

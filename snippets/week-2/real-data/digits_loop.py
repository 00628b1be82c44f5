# goes on where it stopped, if run again
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, x_test, y, y_test = x[:1500] / 16, x[1500:] / 16, y[:1500], y[1500:]
split = {"test_size": 300, "random_state": 0}
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
data = tf.data.Dataset.from_tensor_slices((x, y)).cache()

hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
model = keras.Sequential([keras.Input([64]), hidden, last])
weights, optimizer = model.trainable_variables, keras.optimizers.Adam(0.01)
optimizer.build(weights)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
epoch = tf.Variable(0, dtype=tf.int64)
losses = tf.Variable(tf.fill([100], float("inf")))  # validation, each epoch
state = tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)
state.losses = losses
manager = tf.train.CheckpointManager(state, "newest", max_to_keep=2)
print("starts from", manager.restore_or_initialize())


def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    optimizer.apply(tape.gradient(loss, weights), weights)


while epoch < 100 and epoch - tf.argmin(losses) <= 5:
    for batch in data.shuffle(1200, seed=int(epoch)).batch(60):
        train_step(*batch)
    losses[epoch].assign(loss_of(y_val, model(x_val, training=False)))
    epoch.assign_add(1)
    if tf.argmin(losses) == epoch - 1:
        state.write("lowest")
    manager.save()

print(f"stopped after epoch {epoch.numpy()}")
state.read("lowest").assert_consumed()
print(f"epoch {epoch.numpy()}: validation loss {losses[epoch - 1]:.3f}")
same = tf.argmax(model(x_test, training=False), 1) == y_test
right = tf.math.count_nonzero(same)
print(f"right {right} of 297")

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


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


for epoch in range(1, 31):
    losses = [train_step(*batch) for batch in train.batch(32)]
    if epoch in (1, 2, 5, 10, 20, 30):
        validation = loss_of(y_val, model(x_val, training=False))
        print(f"{epoch:2} {tf.reduce_mean(losses):.3f} {validation:.3f}")

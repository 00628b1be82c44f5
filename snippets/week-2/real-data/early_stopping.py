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
best, patience, waited = float("inf"), 5, 0
for epoch in range(1, 101):
    for batch in train.batch(32):
        model.train_on_batch(*batch)
    loss = float(model.test_on_batch(x_val, y_val))
    waited += 1
    if loss < best:
        best, waited, best_epoch = loss, 0, epoch
        weights = model.get_weights()
    if waited == patience:
        break
print(f"stopped after epoch {epoch} with loss {loss:.3f}")
model.set_weights(weights)
print(f"back to epoch {best_epoch}:", end=" ")
print(f"loss {model.test_on_batch(x_val, y_val):.3f}")

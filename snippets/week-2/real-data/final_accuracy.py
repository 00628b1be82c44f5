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
predicted = tf.argmax(model(x_test, training=False), axis=1)
right = int(tf.reduce_sum(tf.cast(predicted == y_test, tf.int32)))
accuracy = right / len(y_test)
spread = (accuracy * (1 - accuracy) / len(y_test)) ** 0.5
print(f"test: {right} of {len(y_test)} right, accuracy {accuracy:.3f}")
print(f"standard error {spread:.3f}")

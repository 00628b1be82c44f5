import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from tensorflow import keras

x, y = load_digits(return_X_y=True)
for shuffle in (True, False):
    keras.utils.set_random_seed(0)
    stratify, seed = (y, 0) if shuffle else (None, None)
    split = {"shuffle": shuffle, "stratify": stratify, "random_state": seed}
    x_train, x_test, y_train, y_test = train_test_split(
        x / 16, y, test_size=360, **split
    )
    train = tf.data.Dataset.from_tensor_slices((x_train, y_train))
    train = train.shuffle(len(x_train), seed=0).batch(64)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([hidden, last])
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(5e-3), loss_of, metrics=["accuracy"])
    for _ in range(21):
        for batch in train:
            model.train_on_batch(*batch)
    loss, accuracy = model.test_on_batch(x_test, y_test)
    name = "rows at random" if shuffle else "the last rows"
    print(f"test part {name:14}  accuracy {accuracy:.3f}")

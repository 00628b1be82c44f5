import tensorflow as tf
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from tensorflow import keras

everything, labels = load_breast_cancer(return_X_y=True)
split = {"test_size": 114, "random_state": 0}
y = labels[:, None]
x, x_test, y, y_test = train_test_split(everything, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)

for name, seen in {"training set": x, "all rows": everything}.items():
    scale = keras.layers.Normalization()
    scale.adapt(seen)
    keras.utils.set_random_seed(0)
    model = keras.Sequential([scale, keras.layers.Dense(1)])
    loss_of = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1), loss_of)
    model.fit(x, y, batch_size=64, epochs=30, verbose=0)
    logits = model(x_val)
    right = keras.metrics.binary_accuracy(y_val, logits, threshold=0.0)
    print(f"scaled by {name:12}", end="  ")
    print(f"mean radius {scale.mean[0, 0]:.3f}", end="  ")
    print(f"loss {loss_of(y_val, logits):.4f}", end="  ")
    print(f"accuracy {tf.reduce_mean(right):.3f}")

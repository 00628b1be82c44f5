import tensorflow as tf
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = load_breast_cancer(return_X_y=True)
y = 1 - y[:, None]  # 1 is malignant from here on
split = {"test_size": 114, "random_state": 0}
x, x_test, y, y_test = train_test_split(x, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
scale = keras.layers.Normalization()
scale.adapt(x)
model = keras.Sequential([scale, keras.layers.Dense(1, "sigmoid")])
model.compile(keras.optimizers.SGD(0.1), keras.losses.BinaryCrossentropy())
model.fit(x, y, batch_size=64, epochs=30, verbose=0)

probability = model(x_val, training=False)
print(f"{y_val.sum()} of {len(y_val)} are malignant")
print("threshold  accuracy  precision  recall")
for threshold in (0.1, 0.5, 0.9):
    alarm = tf.cast(probability > threshold, tf.float32)
    accuracy = keras.metrics.BinaryAccuracy()(y_val, alarm)
    precision = keras.metrics.Precision()(y_val, alarm)
    recall = keras.metrics.Recall()(y_val, alarm)
    print(f"{threshold:9} {accuracy:9.3f} {precision:10.3f} {recall:7.3f}")

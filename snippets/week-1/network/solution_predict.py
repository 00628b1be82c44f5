import tensorflow as tf
from tensorflow import keras

model = keras.Sequential(
    [
        keras.Input([64]),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ]
)
x = tf.random.normal([7, 64])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(model(x) ** 2)
for gradient in tape.gradient(loss, model.trainable_variables):
    print(gradient.shape)
print("weights:", model.count_params(), "predictions:", model(x).shape)

import tensorflow as tf
from tensorflow import keras

x = tf.constant([[2.0], [4.0], [6.0], [8.0]])
norm = keras.layers.BatchNormalization(momentum=0.9)
norm.build(x.shape)


def show(name):
    out = norm(x, training=True)[:, 0].numpy().round(1)
    print(f"{name:8} {out}  moving mean {norm.moving_mean.numpy()[0]:.2f}")


show("training")
norm.trainable = False
show("frozen")
show("frozen")

dropout = keras.layers.Dropout(0.5, seed=1)
dropout.trainable = False
dropped = dropout(tf.ones(100), training=True) == 0
print("a frozen Dropout still drops:", bool(tf.reduce_any(dropped)))

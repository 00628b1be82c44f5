import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
dropout = keras.layers.Dropout(0.5)
x = tf.ones([1, 8])
print("Dropout, training: ", dropout(x, training=True).numpy()[0])
print("Dropout, otherwise:", dropout(x, training=False).numpy()[0])

normalise = keras.layers.BatchNormalization(momentum=0.5)
batch = tf.constant([[8.0], [10.0], [12.0]])
for training in (True, False):
    out = normalise(batch, training=training).numpy()[:, 0].round(2)
    print(f"BatchNormalization, training={training}:", out)
print("its running mean:", normalise.moving_mean.numpy())

import tensorflow as tf
from tensorflow import keras

reviews = [[3, 1, 4], [1, 5]]
print(keras.utils.pad_sequences(reviews, padding="post"))
ragged = tf.ragged.constant(reviews)
print(ragged.shape, ragged.row_lengths().numpy())

import tensorflow as tf
from tensorflow import keras

layers = [keras.layers.Dense(512, "relu"), keras.layers.Dense(10)]
model = keras.Sequential([keras.Input([784]), *layers])
weights = sum(tf.size(w).numpy() for w in model.trainable_variables)
print(f"{weights} weights, {4 * weights / 1e6:.2f} MB of float32")
for workers in (2, 4, 8, 64, 512):
    sent = 2 * (workers - 1) / workers * 4 * weights / 1e6
    print(f"{workers:3} workers, each sends {sent:.2f} MB a step")

import tensorflow as tf
from tensorflow import keras

w = tf.Variable(0.0)
optimizer = keras.optimizers.SGD(1.0, gradient_accumulation_steps=4)
for call, gradient in enumerate([1.0, 2.0, 3.0, 6.0, 1.0], start=1):
    optimizer.apply([tf.constant(gradient)], [w])
    done = optimizer.iterations.numpy()
    print(f"call {call}: w {w.numpy():4}, iterations {done}")

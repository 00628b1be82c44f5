import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(1)
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images // 16, tf.float32), tf.constant(labels)
hidden = keras.layers.Dense(32, activation="relu")
output = keras.layers.Dense(10)
model = keras.Sequential([keras.Input([64]), hidden, output])
measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(0.02)
variables = output.trainable_variables

for step in range(30):
    with tf.GradientTape() as tape:
        chances = tf.nn.softmax(model(x[:1000], training=True))
        loss = measure(y[:1000], chances)
    optimizer.apply(tape.gradient(loss, variables), variables)
    if step % 10 == 9:
        found = tf.argmax(model(x[1000:]), axis=1)
        accuracy = tf.reduce_mean(tf.cast(found == y[1000:], tf.float32))
        print(f"step {step + 1}  loss {loss:.2f}  accuracy {accuracy:.2f}")

import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
whole, y = tf.constant(images // 16, tf.float32), tf.constant(labels)
parts = tf.constant(images / 16, tf.float32)
measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(name, x=parts, turn=tf.identity, layers=2):
    keras.utils.set_random_seed(1)
    both = keras.layers.Dense(32, activation="relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input([64]), *both])
    optimizer = keras.optimizers.Adam(0.02)
    variables = model.trainable_variables[-2 * layers :]
    for _ in range(30):
        with tf.GradientTape() as tape:
            loss = measure(y[:1000], turn(model(x[:1000], training=True)))
        optimizer.apply(tape.gradient(loss, variables), variables)
    found = tf.argmax(model(x[1000:]), axis=1)
    accuracy = tf.reduce_mean(tf.cast(found == y[1000:], tf.float32))
    print(f"{name:20}  loss {loss:.2f}  accuracy {accuracy:.2f}")


train("as found", whole, tf.nn.softmax, 1)
train("pixels from 0 to 1", turn=tf.nn.softmax, layers=1)
train("and logits", layers=1)
train("and all variables", layers=2)

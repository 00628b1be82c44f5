import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16), tf.one_hot(labels, 10, dtype=tf.float64)
rng = tf.random.Generator.from_seed(1)


def trained(x, targets, copies, units, t=1.0):
    w, v = [copies, 64, units], [copies, units, 10]
    w = tf.Variable(rng.normal(w, 0, 0.18, tf.float64))
    v = tf.Variable(rng.normal(v, 0, units**-0.5, tf.float64))
    optimizer = keras.optimizers.Adam(0.02)
    optimizer.build([w, v])

    @tf.function
    def step():
        with tf.GradientTape() as tape:
            guess = tf.nn.log_softmax(tf.nn.relu(x @ w) @ v / t)
            loss = -(t**2) / len(x) * tf.reduce_sum(targets * guess)
        optimizer.apply(tape.gradient(loss, [w, v]), [w, v])

    for _ in range(60):
        step()
    return lambda x: tf.nn.relu(x @ w) @ v


teacher = trained(x[:1500], y[:1500], 1, 64)
kept = labels[:1500] != 8
x_kept, y_kept = x[:1500][kept], y[:1500][kept]
eights = x[1500:][labels[1500:] == 8]
print(len(eights), "images of an 8")
for name, t in (("labels", 1.0), ("soft, T = 1", 1.0), ("soft, T = 5", 5.0)):
    soft = tf.nn.softmax(teacher(x_kept)[0] / t)
    targets = y_kept if name == "labels" else soft
    digits = tf.argmax(trained(x_kept, targets, 6, 16, t)(eights), axis=2)
    print(f"{name:12}", *tf.math.count_nonzero(digits == 8, axis=1).numpy())

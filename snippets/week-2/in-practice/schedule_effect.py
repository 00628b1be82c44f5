import tensorflow as tf
from sklearn.datasets import load_diabetes
from tensorflow import keras

x, y = load_diabetes(return_X_y=True)
x = tf.constant((x - x.mean(0)) / x.std(0), tf.float32)
y = tf.constant((y - y.mean())[:, None] / y.std(), tf.float32)
data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(442, seed=1)
best = tf.reduce_mean((x @ tf.linalg.lstsq(x, y) - y) ** 2)


def excess(rate):
    w = tf.Variable(tf.zeros([10, 1]))
    optimizer = keras.optimizers.SGD(rate)

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ w - y) ** 2)
        optimizer.apply([tape.gradient(loss, w)], [w])

    for x_batch, y_batch in data.batch(16, drop_remainder=True).repeat(20):
        step(x_batch, y_batch)
    return tf.reduce_mean((x @ w - y) ** 2) - best


decay = keras.optimizers.schedules.CosineDecay(0.05, decay_steps=20 * 27)
for rate in (0.05, 0.01, 0.002, decay):
    print(f"{getattr(rate, 'name', rate):<11} {excess(rate):.4f}")

import tensorflow as tf
from tensorflow import keras

x, y = tf.split(tf.random.stateless_normal([3, 32, 4], [1, 2]), [3, 1], axis=2)


def new_model():
    keras.utils.set_random_seed(1)
    dense = keras.layers.Dense(1, kernel_regularizer="l2")
    return keras.Sequential([keras.layers.BatchNormalization(), dense])


def loop(mode=True, penalty=1, rate=0.01, beta=0.9, then=(0, 1, 2)):
    model, optimizer = new_model(), keras.optimizers.Adam(rate, beta)
    for i in (0, 1, 2, *then):  # two epochs of three batches
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x[i], training=mode) - y[i]) ** 2)
            loss += penalty * sum(model.losses)
        w = model.trainable_variables
        optimizer.apply(tape.gradient(loss, w), w)
        yield loss


model = new_model()
model.compile(keras.optimizers.Adam(0.01), "mse")
fit = [model.train_on_batch(x[i], y[i]) for i in (0, 1, 2, 0, 1, 2)]
start = {}, {"mode": False}, {"penalty": 0}
for case in (*start, {"rate": 0.2}, {"beta": 0.1}, {"then": [2, 1, 0]}):
    near = abs(tf.stack(fit) - list(loop(**case))) < 1e-4
    print(f"{case!s:19}  same in step", tf.where(near)[:, 0].numpy() + 1)

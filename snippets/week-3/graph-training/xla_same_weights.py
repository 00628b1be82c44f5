import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y)).batch(128)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(drop, **options):
    keras.utils.set_random_seed(0)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    drop = keras.layers.Dropout(drop)
    model = keras.Sequential([keras.Input((64,)), hidden, drop, last])
    weights, optimizer = model.trainable_variables, keras.optimizers.SGD(0.1)

    @tf.function(**options)
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(x, training=True))
        optimizer.apply(tape.gradient(loss, weights), weights)

    for batch in data.repeat(10):
        step(*batch)
    return tf.concat([tf.reshape(w, -1) for w in weights], 0)


for drop in 0.0, 0.5:
    gap = tf.reduce_max(abs(train(drop) - train(drop, jit_compile=True)))
    print(f"dropout {drop}: same within 0.0001: {bool(gap < 1e-4)}")

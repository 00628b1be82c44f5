import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y)).batch(128)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(**options):
    keras.utils.set_random_seed(0)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((64,)), hidden, last])
    weights, optimizer = model.weights, keras.optimizers.SGD(0.1)

    @tf.function(**options)
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(x, training=True))
        optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    losses = [step(*batch) for _ in range(10) for batch in data]
    print(options, f"loss {losses[0]:.2f} to {losses[-1]:.2f}")
    return tf.concat([tf.reshape(w, -1) for w in weights], 0)


gap = tf.reduce_max(abs(train() - train(jit_compile=True)))
print("all weights the same within 0.0001:", bool(gap < 1e-4))

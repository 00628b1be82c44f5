import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y)).batch(32)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(wrap, runs):
    keras.utils.set_random_seed(0)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((64,)), hidden, last])
    weights, optimizer = model.weights, keras.optimizers.Adam(5e-3)

    @wrap
    def step(x, y):
        runs.append(1)
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(x, training=True))
        optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    losses = [step(*batch) for _ in range(2) for batch in data]
    print(f"{len(losses)} steps, {len(runs)} body runs, loss {losses[-1]:.2f}")
    return tf.concat([tf.reshape(w, -1) for w in weights], 0)


gap = tf.reduce_max(abs(train(lambda step: step, []) - train(tf.function, [])))
print("all weights the same within 0.0001:", bool(gap < 1e-4))

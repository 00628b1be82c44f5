import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

data = tf.data.Dataset.from_tensor_slices(load_digits(return_X_y=True))
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def new_state():
    model = keras.Sequential([keras.Input([64]), keras.layers.Dense(10)])
    optimizer, epoch = keras.optimizers.Adam(0.01), tf.Variable(0)
    return tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)


def train(state, until):
    weights = state.model.trainable_variables
    for epoch in range(int(state.epoch), until):
        for x, y in data.shuffle(1797, seed=epoch).batch(128):
            with tf.GradientTape() as tape:
                loss = loss_of(y, state.model(x / 16, training=True))
            state.optimizer.apply(tape.gradient(loss, weights), weights)
        state.epoch.assign_add(1)
    return weights


unbroken, resumed = new_state(), new_state()
train(unbroken, until=3)
resumed.restore(unbroken.save("checkpoints/digits"))
for a, b in zip(train(unbroken, 6), train(resumed, 6), strict=True):
    print(f"{a.name:6} apart by {tf.reduce_max(abs(a - b))}")

import tensorflow as tf
from sklearn.datasets import load_digits

tf.keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y))
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def new_state():
    net = tf.keras.Sequential([tf.keras.Input([64]), tf.keras.layers.Dense(10)])
    optimizer, epoch = tf.keras.optimizers.Adam(0.01), tf.Variable(0)
    return tf.train.Checkpoint(model=net, optimizer=optimizer, epoch=epoch)


def train(state, until):
    while state.epoch < until:
        for x, y in data.shuffle(1797, seed=int(state.epoch)).batch(64):
            with tf.GradientTape() as tape:
                loss = loss_of(y, state.model(x, training=True))
            weights = state.model.trainable_variables
            state.optimizer.apply(tape.gradient(loss, weights), weights)
        state.epoch.assign_add(1)
    return state.model.get_weights()[0]


unbroken, resumed = new_state(), new_state()
train(unbroken, until=3)
resumed.restore(unbroken.save("checkpoints/digits"))
print(abs(train(unbroken, until=6) - train(resumed, until=6)).max())

import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(0)
data = tf.data.Dataset.from_tensor_slices(load_digits(return_X_y=True))
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model = keras.Sequential([keras.Input([64]), keras.layers.Dense(10)])


def train(optimizer, first):
    for epoch in range(first, first + 3):
        for x, y in data.shuffle(1797, seed=epoch).batch(128):
            with tf.GradientTape() as tape:
                loss = loss_of(y, model(x / 16, training=True))
            optimizer.apply(tape.gradient(loss, model.weights), model.weights)
    return model.get_weights()[0]


old = keras.optimizers.Adam(0.01)
train(old, 0)
path = tf.train.Checkpoint(model=model, optimizer=old).save("kept/digits")
unbroken = train(old, 3)
for missing in ("nothing", "optimizer", "epoch"):
    new, state = keras.optimizers.Adam(0.01), tf.train.Checkpoint(model=model)
    if missing != "optimizer":
        state.optimizer = new
    state.restore(path).expect_partial()
    resumed = train(new, 0 if missing == "epoch" else 3)
    print(f"{missing:9}  {abs(resumed - unbroken).max():.2f}")

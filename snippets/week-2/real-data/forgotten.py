import tensorflow as tf
from sklearn.datasets import load_digits

tf.keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y))
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(model, optimizer, epochs):
    weights = model.trainable_variables
    for epoch in epochs:
        for x, y in data.shuffle(1797, seed=epoch).batch(64):
            with tf.GradientTape() as tape:
                loss = loss_of(y, model(x, training=True))
            optimizer.apply(tape.gradient(loss, weights), weights)
    return weights[0].numpy()


model = tf.keras.Sequential([tf.keras.Input((64,)), tf.keras.layers.Dense(10)])
parts = {"model": model, "optimizer": tf.keras.optimizers.Adam(0.01)}
train(**parts, epochs=range(3))
path = tf.train.Checkpoint(**parts).save("checkpoints/digits")
unbroken = train(**parts, epochs=range(3, 6))
for forgotten, start in {"nothing": 3, "optimizer": 3, "epoch": 0}.items():
    parts["optimizer"] = tf.keras.optimizers.Adam(0.01)
    kept = {name: parts[name] for name in parts if name != forgotten}
    tf.train.Checkpoint(**kept).restore(path).expect_partial()
    apart = abs(train(**parts, epochs=range(start, start + 3)) - unbroken)
    print(f"{forgotten:9}  {apart.max():.2f}")

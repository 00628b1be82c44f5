import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(100).batch(32)
model = keras.layers.Dense(1)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.1)

print("epoch   32     32     32      4    mean  of all")
for epoch in range(1, 21):
    losses, sizes = [], []
    for x_batch, y_batch in dataset:
        with tf.GradientTape() as tape:
            loss = loss_function(y_batch, model(x_batch, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        losses.append(loss)
        sizes.append(float(len(x_batch)))
    if epoch >= 18:
        of_all = tf.tensordot(losses, sizes, 1) / 100
        print(epoch, "  ", *(f"{loss:.3f} " for loss in losses), end="")
        print(f" {tf.reduce_mean(losses):.3f}  {of_all:.3f}")
ones = tf.concat([x, tf.ones_like(x)], axis=1)
best = ones @ tf.linalg.lstsq(ones, y)
print(f"best line for these points: {loss_function(y, best):.4f}")

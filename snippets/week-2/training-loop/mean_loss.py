import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(32)
model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), keras.losses.MeanSquaredError())
start = model.get_weights()
fit = model.fit(dataset, shuffle=False, verbose=0).history["loss"][0]

model.set_weights(start)
optimizer = keras.optimizers.SGD(0.1)
losses, sizes = [], []
for x_batch, y_batch in dataset:
    with tf.GradientTape() as tape:
        loss = model.loss(y_batch, model(x_batch, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    losses.append(loss)
    sizes.append(float(len(x_batch)))

print("batch sizes:", [int(size) for size in sizes])
print(f"mean over the steps:    {tf.reduce_mean(losses):.3f}")
by_size = tf.tensordot(losses, sizes, 1) / tf.reduce_sum(sizes)
print(f"mean over the examples: {by_size:.3f}")
print(f"reported by fit:        {fit:.3f}")

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(100).batch(32)
model = keras.layers.Dense(1)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.1)

for epoch in range(1, 21):
    losses = []
    for x_batch, y_batch in dataset:
        with tf.GradientTape() as tape:
            loss = loss_function(y_batch, model(x_batch, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        losses.append(loss)
    if epoch in (1, 2, 3, 10, 18, 19, 20):
        print(f"epoch {epoch:2}  mean loss {tf.reduce_mean(losses):.3f}")
print(f"y = {model.kernel.numpy().item():.2f} x", end=" ")
print(
    f"+ ({model.bias.numpy().item():.2f}), {optimizer.iterations.numpy()} steps"
)

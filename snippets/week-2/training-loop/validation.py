import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([200, 1], -3.0, 3.0)
y = tf.sin(x) + tf.random.normal([200, 1], stddev=0.2)
training = tf.data.Dataset.from_tensor_slices((x[:150], y[:150]))
training = training.shuffle(150).batch(25)
model = keras.Sequential(
    [keras.layers.Dense(20, activation="tanh"), keras.layers.Dense(1)]
)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.Adam(0.01)

for epoch in range(1, 51):
    losses = []
    for x_batch, y_batch in training:
        with tf.GradientTape() as tape:
            loss = loss_function(y_batch, model(x_batch, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        losses.append(loss)
    if epoch in (1, 2, 3, 5, 10, 50):
        validation = loss_function(y[150:], model(x[150:], training=False))
        mean = tf.reduce_mean(losses)
        print(f"epoch {epoch:2}  training {mean:.2f}", end="  ")
        print(f"validation {validation:.2f}")

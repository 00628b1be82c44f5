import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.normal([500, 2])
y = tf.cast(tf.reduce_sum(x**2, axis=1) > 1.4, tf.int32)
data = tf.data.Dataset.from_tensor_slices((x, y))
train = data.take(400).shuffle(400, seed=1).batch(32)
held_back = data.skip(400).batch(50)
hidden = keras.layers.Dense(32, "relu", kernel_regularizer="l2")
model = keras.Sequential([hidden, keras.layers.Dense(2)])
loss_function = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(0.01)
mean_loss = keras.metrics.Mean()
accuracy = keras.metrics.SparseCategoricalAccuracy()
for epoch in range(1, 16):
    mean_loss.reset_state()
    accuracy.reset_state()
    for x, y in train:
        with tf.GradientTape() as tape:
            loss = loss_function(y, model(x, training=True))
            total = loss + tf.add_n(model.losses)
        gradients = tape.gradient(total, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        mean_loss.update_state(loss, sample_weight=len(y))
    for x, y in held_back:
        accuracy.update_state(y, model(x, training=False))
    if epoch in (1, 2, 5, 15):
        print(f"epoch {epoch:2}  loss {mean_loss.result():.2f}", end="  ")
        print(f"accuracy {accuracy.result():.2f}")

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
dataset = tf.data.Dataset.from_tensor_slices((x, 3 * x - 1)).batch(32)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.5), "mse")
stop = keras.callbacks.EarlyStopping("loss", min_delta=0.01)
callbacks = keras.callbacks.CallbackList([stop], model=model)

callbacks.on_train_begin()
for epoch in range(20):
    callbacks.on_epoch_begin(epoch)
    mean = keras.metrics.Mean()
    for x, y in dataset:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
        variables = model.trainable_variables
        model.optimizer.apply(tape.gradient(loss, variables), variables)
        mean.update_state(loss, sample_weight=len(x))
    callbacks.on_epoch_end(epoch, {"loss": float(mean.result())})
    print(f"epoch {epoch}: loss {mean.result():.4f}")
    if model.stop_training:
        break
callbacks.on_train_end()

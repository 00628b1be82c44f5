import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y)).batch(32)
hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), hidden, last])
weights, optimizer = model.trainable_variables, keras.optimizers.Adam(5e-3)
optimizer.build(weights)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
mean, runs = keras.metrics.Mean(), []


@tf.function
def train_epoch(data):
    for x, y in data:
        runs.append(x.shape)
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(x, training=True))
        optimizer.apply(tape.gradient(loss, weights), weights)
        mean.update_state(loss)


for epoch in range(1, 6):
    mean.reset_state()
    train_epoch(data)
    print(f"epoch {epoch}: mean loss {mean.result():.2f}")
print("steps:", optimizer.iterations.numpy(), "bodies run for:", *runs)

import tensorflow as tf
from tensorflow import keras

x = tf.random.stateless_normal([320, 3], seed=[1, 2])
y = tf.linalg.matvec(x, [1.0, -2.0, 0.5])
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(32)
epochs = 5

for decay_steps in (epochs * len(data), epochs):
    w = tf.Variable(tf.zeros(3))
    rate = keras.optimizers.schedules.CosineDecay(0.1, decay_steps)
    optimizer = keras.optimizers.SGD(rate)
    for _ in range(epochs):
        for x_batch, y_batch in data:
            with tf.GradientTape() as tape:
                errors = tf.linalg.matvec(x_batch, w) - y_batch
                loss = tf.reduce_mean(errors**2)
            optimizer.apply([tape.gradient(loss, w)], [w])
    loss = tf.reduce_mean((tf.linalg.matvec(x, w) - y) ** 2)
    print(f"decay_steps {decay_steps:2}: loss {loss:.3f},", end=" ")
    print(f"rate at the end {optimizer.learning_rate.numpy():.3f}")

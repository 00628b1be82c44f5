import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
base, head = keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)
model = keras.Sequential([keras.Input([3]), base, head])
x, y = tf.random.normal([16, 3]), tf.random.normal([16, 1])
optimizer = keras.optimizers.SGD(0.1)

variables = model.trainable_variables  # collected too early
base.trainable = False


def moved_by_a_step(variables):
    before = tf.identity(base.kernel)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    optimizer.apply(tape.gradient(loss, variables), variables)
    return bool(tf.reduce_any(base.kernel != before))


print("the old list: base moved:", moved_by_a_step(variables))
print("a fresh list: base moved:", moved_by_a_step(model.trainable_variables))

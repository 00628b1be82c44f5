import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
x = tf.random.normal([64, 3])
y = tf.reduce_sum(x, axis=1, keepdims=True)
model = keras.Sequential(
    [keras.Input([3]), keras.layers.Dense(1, use_bias=False)]
)
judge = keras.models.clone_model(model)
judge.set_weights(model.get_weights())


def loss_of(model):
    return tf.reduce_mean((model(x, training=False) - y) ** 2)


[w] = model.trainable_variables
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    gradient = tape.gradient(loss, w)
    w.assign_sub(0.1 * gradient)
    print(f"gradient {tf.norm(gradient):.2f}  loss {loss_of(judge):.3f}")
w.assign([[0.0]] * 3)
print(f"weights 0: loss {loss_of(judge):.3f}, the model has", end=" ")
print(f"{loss_of(model):.3f}")

import tensorflow as tf
from tensorflow import keras

x = tf.random.stateless_normal([256, 20], seed=[1, 2])
y = tf.reduce_sum(x, axis=1, keepdims=True)

for name, optimizer in (
    ("SGD(0.01)", keras.optimizers.SGD(0.01)),
    ("Adam(0.001)", keras.optimizers.Adam(0.001)),
):
    keras.utils.set_random_seed(1)
    layers = [keras.layers.Dense(20, activation="sigmoid") for _ in range(6)]
    model = keras.Sequential(
        [keras.Input([20]), *layers, keras.layers.Dense(1)]
    )
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    before = [tf.constant(v.value) for v in variables]
    optimizer.apply(gradients, variables)
    print(name)
    for layer in (0, 6):
        kernel, old = variables[2 * layer], before[2 * layer]
        ratio = tf.norm(kernel - old) / tf.norm(old)
        print(f"  layer {layer + 1}", end="  ")
        print(
            f"gradient {tf.norm(gradients[2 * layer]):.0e}  ratio {ratio:.0e}"
        )

import tensorflow as tf
from tensorflow import keras


class InCall(keras.layers.Dense):
    def call(self, x):
        return x @ tf.nn.relu(self.kernel)


x = tf.constant([[1.0], [2.0]])
layers = {
    "constraint": keras.layers.Dense(
        1, use_bias=False, kernel_constraint=tf.nn.relu
    ),
    "relu in call": InCall(1, use_bias=False),
}
for name, layer in layers.items():
    print(name, end="")
    layer.build([None, 1])
    layer.kernel.assign([[0.5]])
    optimizer = keras.optimizers.SGD(0.1)
    for slope in (-1.0, 1.0):
        for _ in range(20):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((layer(x) - slope * x) ** 2)
            gradient = tape.gradient(loss, layer.kernel)
            optimizer.apply([gradient], [layer.kernel])
        kernel = layer.kernel.numpy().item()
        print(f", {slope:4} -> {kernel:5.2f}", end="")
    print()

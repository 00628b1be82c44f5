import tensorflow as tf
from tensorflow import keras


class Autoencoder(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = keras.layers.Dense(2)

    def build(self, input_shape):
        self.encoder.build(input_shape)
        self.bias = self.add_weight(shape=input_shape[-1:])

    def call(self, x):
        code, kernel = self.encoder(x), self.encoder.kernel
        return tf.matmul(code, kernel, transpose_b=True) + self.bias


keras.utils.set_random_seed(1)
x = tf.random.normal([64, 2]) @ tf.random.normal([2, 5])
model = Autoencoder()
model.compile(keras.optimizers.Adam(0.03), "mse")
history = model.fit(x, x, 16, epochs=60, verbose=0).history
for variable in model.trainable_variables:
    print(variable.path, tuple(variable.shape))
print(f"loss {history['loss'][0]:.1f}, at last {history['loss'][-1]:.2f}")

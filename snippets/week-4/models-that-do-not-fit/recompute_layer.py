import tensorflow as tf
from tensorflow import keras
from tensorflow.keras.layers import Dense


class Recomputed(keras.layers.Layer):
    def __init__(self, layers):
        super().__init__()
        self.block = keras.Sequential(layers)

    def build(self, shape):
        self.block.build(shape)

    def call(self, x, training=None):
        block = tf.recompute_grad(lambda x: self.block(x, training=training))
        return block(x)


x = tf.random.stateless_normal([64, 16], seed=[0, 0])
for kind in keras.Sequential, Recomputed:
    keras.utils.set_random_seed(1)
    blocks = [kind([Dense(64, "relu"), Dense(16)]) for _ in range(6)]
    model = keras.Sequential([keras.Input([16]), *blocks])
    model.compile("sgd", "mse")
    loss = model.fit(x, x, epochs=3, verbose=0).history["loss"][-1]
    step = tf.function(model.train_step)
    graph = step.get_concrete_function((x, x)).graph
    n = [op.type for op in graph.get_operations()].count("MatMul")
    print(f"{kind.__name__:10}  loss {loss:.4f}, {n} products")

import tensorflow as tf
from tensorflow import keras


class Residual(keras.layers.Layer):
    """Adds its input to what a list of layers, `inner`, makes of it."""

    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = tuple(
            keras.layers.deserialize(i) if isinstance(i, dict) else i
            for i in inner
        )

    def call(self, x):
        y = x
        for layer in self.inner:
            y = layer(y)
        return x + y

    def get_config(self):
        inner = [keras.layers.serialize(layer) for layer in self.inner]
        return {**super().get_config(), "inner": inner}


def check():
    dense, drop = keras.layers.Dense(2), keras.layers.Dropout(0.999, seed=1)
    block, x = Residual([dense, drop]), tf.ones([1, 2])
    assert block(x) is not None, "call returned None: return a tensor"
    known = len(block.trainable_variables)
    assert known == 2, f"{known} variables, not 2: keep the layers in self"
    dense.kernel.assign([[3.0, 0.0], [0.0, 3.0]])
    y = block(x)[0, 0]
    assert y == 4, f"1 became {y}, not 1 + 3: add x, after all layers"
    y = block(x, training=True)[0, 0]
    assert y == 1, f"Dropout was not told: 1 became {y}; use layer(...)"
    config = block.get_config()
    assert config is not None, "get_config returned None: return a dictionary"
    assert {"name", "inner"} <= {*config}, "config lacks name, or inner"
    copy = Residual.from_config(config).inner[0]
    assert not isinstance(copy, dict), "deserialize the layers in __init__"
    assert copy is not dense, "the copy has the same layers: serialize them"


try:
    check()
    print("right: it adds, tracks, tells and comes back")
except AssertionError as error:
    print("not yet:", error)

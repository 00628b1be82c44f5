from tensorflow import keras


class OwnLayer(keras.layers.Layer):
    def __init__(self, factor=1.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor


class OwnDense(keras.layers.Dense):
    def __init__(self, units=1, factor=1.0, **kwargs):
        super().__init__(units, **kwargs)
        self.factor = factor


class OwnModel(keras.Model):
    def __init__(self, factor=1.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor


for kind in (OwnLayer, OwnDense, OwnModel):
    original = kind(factor=5.0)
    copy = kind.from_config(original.get_config())
    print(f"{kind.__name__:8} {original.factor}, copy {copy.factor}")

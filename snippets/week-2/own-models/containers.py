from collections import deque
from types import SimpleNamespace

from tensorflow import keras


class Holder(keras.Model):
    def __init__(self, held):
        super().__init__()
        self.held = held


def dense():
    layer = keras.layers.Dense(1)
    layer.build([None, 2])
    return layer


held = {
    "list": [dense(), dense()],
    "dictionary": {"first": dense(), "second": dense()},
    "tuple in a list": [(dense(), dense())],
    "set": {dense(), dense()},
    "deque": deque([dense(), dense()]),
    "other object": SimpleNamespace(first=dense(), second=dense()),
}
for name, value in held.items():
    print(f"{name:15}", len(Holder(value).trainable_variables))

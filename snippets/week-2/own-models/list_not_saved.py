import tensorflow as tf
from tensorflow import keras


class Blocks(keras.Model):
    def __init__(self, container):
        super().__init__()
        self.blocks = container(keras.layers.Dense(3) for _ in range(2))

    def call(self, x):
        for block in self.blocks:
            x = block(x)
        return x


x = tf.ones([1, 3])
for container in (list, tuple):
    model, fresh = Blocks(container), Blocks(container)
    model(x), fresh(x)
    path = tf.train.Checkpoint(model=model).save("blocks")
    tf.train.Checkpoint(model=fresh).restore(path).assert_consumed()
    names = [name for name, _ in tf.train.list_variables(path)]
    saved = sum(name.startswith("model/") for name in names)
    same = bool(tf.reduce_all(model(x) == fresh(x)))
    known = len(model.variables)
    print(
        f"{container.__name__:5} {known} known, {saved} saved, restored {same}"
    )

import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def __init__(self, start):
        super().__init__()
        self.dense = keras.layers.Dense(1, kernel_initializer=start)

    def call(self, x):
        return self.dense(x)


def sequential(start):
    return keras.Sequential([keras.layers.Dense(1, kernel_initializer=start)])


x = tf.ones([1, 3])
for make in sequential, Net:
    saved = make("ones")
    saved(x)
    path = tf.train.Checkpoint(model=saved).save("checkpoints/model")
    fresh = make("zeros")
    status = tf.train.Checkpoint(model=fresh).restore(path)
    was, got = saved(x).numpy().item(), fresh(x).numpy().item()
    print(f"{make.__name__}: saved {was}, restored {got}")
    status.expect_partial()

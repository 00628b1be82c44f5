import tensorflow as tf
from tensorflow import keras


class Pinball(keras.losses.Loss):
    """Charge `low` for a unit that is too low, 1 for one that is too high."""

    def __init__(self, low, **options):
        super().__init__(**options)
        self.low = low

    def call(self, y_true, y_pred):
        error = tf.reshape(y_true, tf.shape(y_pred)) - y_pred
        return tf.reduce_mean(tf.maximum(self.low * error, -error), axis=-1)


y = tf.constant([[1.0], [2.0], [3.0]])
guess = tf.constant([[2.0], [2.0], [1.0]])
for reduction in ("sum_over_batch_size", "sum", "none"):
    print(reduction, Pinball(9.0, reduction=reduction)(y, guess).numpy())
weights = tf.constant([0.0, 0.0, 1.0])
print("weighted", Pinball(9.0)(y, guess, sample_weight=weights).numpy())
print(f"targets of shape (3,): {Pinball(9.0)(y[:, 0], guess):.3f}")

import tensorflow as tf
from tensorflow import keras


class WithinTolerance(keras.metrics.Metric):
    """The share of predictions that miss the truth by less than limit."""

    def __init__(self, limit, name="within_tolerance"):
        super().__init__(name=name)
        self.limit = limit
        self.hits = self.add_variable((), initializer="zeros", name="hits")
        self.count = self.add_variable((), initializer="zeros", name="count")

    def update_state(self, y_true, y_pred, sample_weight=None):
        if sample_weight is not None:
            raise ValueError(f"{self.name} takes no sample_weight")
        hit = abs(tf.reshape(y_true, tf.shape(y_pred)) - y_pred) < self.limit
        self.hits.assign_add(tf.reduce_sum(tf.cast(hit, tf.float32)))
        self.count.assign_add(tf.cast(tf.size(hit), tf.float32))

    def result(self):
        return self.hits / self.count


metric = WithinTolerance(0.5)
metric.update_state(tf.constant([1.0, 2.0]), tf.constant([[1.1], [2.9]]))
metric.update_state(tf.constant([3.0, 4.0]), tf.constant([[3.2], [4.1]]))
print(f"within 0.5: {metric.result():.2f}")
metric.reset_state()
print("counts after reset_state:", *(v.numpy() for v in metric.variables))

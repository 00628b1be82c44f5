import tensorflow as tf
from tensorflow import keras


class AccuracyByClass(keras.metrics.Metric):
    """The accuracy of each class, for labels and predicted labels."""

    def __init__(self, classes, name="accuracy_by_class"):
        super().__init__(name=name)
        self.counts = self.add_variable(
            (classes, classes), initializer="zeros", name="counts"
        )

    def update_state(self, y_true, y_pred, sample_weight=None):
        batch = tf.math.confusion_matrix(
            y_true, y_pred, self.counts.shape[0], sample_weight, tf.float32
        )
        self.counts.assign_add(batch)

    def result(self):
        totals = tf.reduce_sum(self.counts, axis=1)
        return tf.math.divide_no_nan(tf.linalg.diag_part(self.counts), totals)


metric = AccuracyByClass(2)
metric.update_state([0] * 95, [0] * 95)
metric.update_state([1] * 5, [0, 0, 0, 0, 1])
print("by class:", metric.result().numpy())
print(f"mean of the classes {tf.reduce_mean(metric.result()):.2f}")
print(f"mean of the rows {tf.linalg.trace(metric.counts) / 100:.2f}")

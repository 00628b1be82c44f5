import tensorflow as tf
from tensorflow import keras


def mean_accuracy(reset):
    """What the metric shows after each of two epochs: all wrong, all right."""
    metric = keras.metrics.BinaryAccuracy()
    shown = []
    for answer in (0.0, 1.0):
        if reset:
            metric.reset_state()
        metric.update_state(tf.ones([10]), answer * tf.ones([10]))
        shown.append(float(metric.result()))
    return shown


print("with reset_state:   ", mean_accuracy(reset=True))
print("without reset_state:", mean_accuracy(reset=False))

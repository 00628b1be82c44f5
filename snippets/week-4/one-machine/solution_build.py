import tensorflow as tf
from tensorflow import keras

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])


def evaluate(strategy, model, dataset):
    """The accuracy of all examples, each counted once. The dataset has pairs
    of an input and a label, in global batches; `model` returns logits."""
    with strategy.scope():
        accuracy = keras.metrics.SparseCategoricalAccuracy()

    def count(x, y):
        accuracy.update_state(y, model(x))

    run = tf.function(strategy.run)
    for batch in strategy.experimental_distribute_dataset(dataset):
        run(count, args=batch)
    return accuracy.result()


def check():
    strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
    labels = tf.constant([0, 1, 1, 0, 0, 1, 0, 1, 0])
    data = tf.data.Dataset.from_tensor_slices((tf.one_hot(labels, 2), labels))
    ours = evaluate(strategy, lambda x: x, data.batch(4))
    assert ours is not None, "evaluate returned None: return the accuracy"
    assert ours == 1, f"all 9 are right, and it says {ours}: a share was empty"
    zeros = data.map(lambda x, y: (tf.one_hot(0, 2), y))
    ours = float(evaluate(strategy, lambda x: x, zeros.batch(4)))
    assert abs(ours - 0.7778) > 1e-3, "the metric remembers the first dataset"
    assert abs(ours - 0.6) > 1e-3, "only the first replica's examples count"
    assert abs(ours - 0.5) > 1e-3, "whole batches only: the last one counts"
    wrong = "is a mean of means: add up what is right, and what there is"
    assert abs(ours - 5 / 9) < 1e-3, f"5 of 9 are right, and {ours:.3f} {wrong}"


try:
    check()
    print("right: each of them once, however they are shared")
except AssertionError as error:
    print("not yet:", error)

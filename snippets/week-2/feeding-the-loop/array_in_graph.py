import numpy as np
import tensorflow as tf

array = np.ones([1000, 250], "float32")


def graph_bytes(dataset):
    variant = tf.data.experimental.to_variant(dataset)
    graph = tf.raw_ops.DatasetToGraphV2(input_dataset=variant)
    return len(graph.numpy())


numbers = tf.data.Dataset.range(1000)
slices = tf.data.Dataset.from_tensor_slices(array)
gathered = numbers.map(lambda i: tf.gather(array, i))
print("array:    ", array.nbytes)
print("range:    ", graph_bytes(numbers))
print("slices:   ", graph_bytes(slices))
print("gathered: ", graph_bytes(gathered))
array[:] = 7
for dataset in (slices, gathered):
    print("after a change:", next(iter(dataset))[0].numpy())

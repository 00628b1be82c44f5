import tensorflow as tf

w = tf.Variable(2.0)


def over_dataset(dataset):
    total = tf.constant(0.0)
    for x in dataset:
        total += (w * x) ** 2
    return total + w**2


def over_iterator(dataset):
    total = tf.constant(0.0)
    for x in iter(dataset):
        total += (w * x) ** 2
    return total + w**2


dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0])
for function in (over_dataset, over_iterator):
    for name, f in (("eager", function), ("graph", tf.function(function))):
        with tf.GradientTape() as tape:
            y = f(dataset)
        slope = tape.gradient(y, w)
        print(f"{function.__name__:13} {name}: {y:.0f}, derivative {slope:.0f}")

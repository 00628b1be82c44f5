import tensorflow as tf


@tf.function
def as_tensor(x):
    return tf.constant(x)


for x in (1, 1.0, True, 2.0, 2):
    print(f"{x!r:4} {as_tensor(x).dtype.name}")
print("traces:", as_tensor.experimental_get_tracing_count())

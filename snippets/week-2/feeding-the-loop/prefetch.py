from time import sleep

import tensorflow as tf

reads = tf.Variable(0)


def read(x):
    reads.assign_add(1)
    return x


data = tf.data.Dataset.range(100).map(read)
options = tf.data.Options()
options.experimental_optimization.inject_prefetch = False
pipelines = {
    "on demand": data.with_options(options),
    "prefetch(3)": data.prefetch(3),
    "as it comes": data,
}
for name, pipeline in pipelines.items():
    reads.assign(0)
    iterator = iter(pipeline)
    next(iterator)
    sleep(1)  # the first step
    count = reads.numpy()
    print(
        f"{name}:", "more than 1" if pipeline is data and count > 1 else count
    )

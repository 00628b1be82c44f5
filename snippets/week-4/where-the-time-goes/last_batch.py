from time import perf_counter, sleep

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])
data = tf.data.Dataset.range(7)
each_epoch = strategy.experimental_distribute_dataset(data)
all_epochs = iter(strategy.experimental_distribute_dataset(data.repeat()))


def with_its_own():
    for _ in each_epoch:
        sleep(0.1)  # the step
        last = perf_counter()
    return perf_counter() - last


def with_one_for_all():
    for _ in range(7):
        next(all_epochs)
        sleep(0.1)
        last = perf_counter()
    return perf_counter() - last


for epoch, most in ((with_its_own, 20), (with_one_for_all, 3)):
    waits = any(epoch() > 0.4 for _ in range(most))
    print(f"{epoch.__name__}, an end of 0.4 s: {waits}")

from threading import Lock
from time import sleep
from timeit import repeat

import tensorflow as tf

lock = Lock()


def locked(x):
    with lock:
        return sleep(0.05) or x


def free(x):
    return sleep(0.05) or x


def seconds(f, calls):
    """The least of three times: others may disturb."""
    options = tf.data.Options()
    options.threading.private_threadpool_size = 4
    options.autotune.enabled = False  # or it may wait at the end
    data = tf.data.Dataset.range(12).with_options(options)
    data = data.map(lambda x: tf.numpy_function(f, [x], tf.int64), calls)
    return min(repeat(lambda: list(data), number=1, repeat=3))


print("free:  ", seconds(free, 1) > 2 * seconds(free, 4))
print("locked:", seconds(locked, 1) > 2 * seconds(locked, 4))

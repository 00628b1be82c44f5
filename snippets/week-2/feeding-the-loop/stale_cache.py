import os
from tempfile import TemporaryDirectory

import tensorflow as tf

numbers = tf.data.Dataset.range(4)
with TemporaryDirectory() as folder:
    file = os.path.join(folder, "prepared")
    first = numbers.map(lambda x: 10 * x).cache(file)
    print("first program: ", *(x.numpy() for x in first))
    print(*sorted(os.listdir(folder)), sep="\n")
    second = numbers.map(lambda x: 100 * x).cache(file)
    print("second program:", *(x.numpy() for x in second))

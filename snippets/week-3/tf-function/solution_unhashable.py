import textwrap
from dataclasses import dataclass

import tensorflow as tf


@dataclass
class Thawed:
    rate: float = 0.5


step = tf.function(lambda x, settings: settings.rate * x)
try:
    step(tf.constant(1.0), Thawed())
except TypeError as error:
    print(textwrap.fill(str(error).replace(".P", ". P"), 49))

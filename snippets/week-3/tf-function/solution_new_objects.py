from dataclasses import dataclass

import tensorflow as tf

tf.get_logger().setLevel("ERROR")


class Plain:
    rate = 0.5


@dataclass(frozen=True)
class Frozen:
    rate: float = 0.5


def traces(objects):
    step = tf.function(lambda x, settings: settings.rate * x)
    for settings in objects:
        step(tf.constant(1.0), settings)
    return step.experimental_get_tracing_count()


print("one object, ten calls:", traces([Plain()] * 10))
print("ten objects:          ", traces([Plain() for _ in range(10)]))
print("ten equal, all kept:  ", traces([Frozen() for _ in range(10)]))
print("ten equal, none kept: ", traces(Frozen() for _ in range(10)))

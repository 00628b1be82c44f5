import tensorflow as tf

tf.get_logger().setLevel("ERROR")


class Settings:
    rate = 0.5


@tf.function
def step(x, settings):
    return settings.rate * x


x, one = tf.constant(1.0), Settings()
for _ in range(10):
    step(x, one)
print("one object, ten calls:", step.experimental_get_tracing_count())
kept = [Settings() for _ in range(10)]
for settings in kept:
    step(x, settings)
print("ten equal objects more:", step.experimental_get_tracing_count())

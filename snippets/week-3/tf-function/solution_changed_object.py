import tensorflow as tf


class Settings:
    rate = 0.5


@tf.function
def step(x, settings):
    return settings.rate * x


x, settings = tf.constant(1.0), Settings()
for settings.rate in (0.5, 2.0):
    used = step(x, settings).numpy()
    print(f"the object says {settings.rate}, used is {used}")
print("traces:", step.experimental_get_tracing_count())

import tensorflow as tf


def checked(x):
    try:
        if x > 10:
            raise ValueError("too large")
    except ValueError:
        return tf.constant(-1)
    return x


def unguarded(x):
    if x > 10:
        raise ValueError("too large")
    return x


for x in (5, 50):
    x = tf.constant(x)
    print(
        "eager:", checked(x).numpy(), " graph:", tf.function(checked)(x).numpy()
    )
try:
    tf.function(unguarded)(tf.constant(5))
except ValueError as error:
    print("5 without try:", str(error).splitlines()[-1].strip())

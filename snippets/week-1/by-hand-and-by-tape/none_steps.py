import tensorflow as tf


def above_two(v):
    return tf.cast(v > 2, tf.float32)


def hue(v):
    return tf.image.adjust_hue([[[v, 1.0, 0.0]]], delta=0.1)


x = tf.Variable(2.4)
for op in (tf.round, tf.sign, above_two, hue):
    with tf.GradientTape() as tape:
        y = op(x)
    try:
        gradient = tape.gradient(y, x)
    except LookupError as error:
        gradient = f"LookupError: {error}"
    print(f"{op.__name__}: {gradient}")

import textwrap

import tensorflow as tf

x = tf.range(6)
for name in "reshape", "mean":
    try:
        print(getattr(x, name))
    except AttributeError as error:
        print(f"{type(error).__name__}:")
        words = " ".join(str(error).split())
        print(textwrap.fill(words, 49, break_long_words=False))

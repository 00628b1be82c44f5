import tensorflow as tf

try:
    tf.GradientTape(persistant=True)
except TypeError as error:
    print(type(error).__name__)

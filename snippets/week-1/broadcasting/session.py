import tensorflow as tf

try:
    tf.Session()
except AttributeError as error:
    print(error)

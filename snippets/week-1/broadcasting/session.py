import tensorflow as tf

try:
    tf.Session()
except AttributeError as error:
    print(error)

print("tf.compat.v1 has one:", hasattr(tf.compat.v1, "Session"))

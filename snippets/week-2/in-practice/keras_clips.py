import tensorflow as tf
from tensorflow import keras

gradients = [tf.constant([6.0, 8.0]), tf.constant([0.0, 24.0])]
choices = ({"clipvalue": 5.0}, {"clipnorm": 5.0}, {"global_clipnorm": 13.0})
for choice in choices:
    variables = [tf.Variable([0.0, 0.0]), tf.Variable([0.0, 0.0])]
    keras.optimizers.SGD(1.0, **choice).apply(gradients, variables)
    print(choice, *(variable.numpy().round(2) for variable in variables))

try:
    keras.optimizers.SGD(1.0, clipnorm=5.0, clipvalue=5.0)
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])

broken = [tf.constant([float("inf"), 4.0]), tf.constant([0.0, 12.0])]
clipped, norm = tf.clip_by_global_norm(broken, 13.0)
print("an inf, clipped:", *(gradient.numpy() for gradient in clipped))

import tensorflow as tf

tensor = tf.constant([1.0, 2.0])
array = tensor.numpy()
array[0] = 100.0
print("array:", array, " tensor:", tensor.numpy())


@tf.function
def inside(x):
    return x.numpy()


try:
    inside(tensor)
except AttributeError as error:
    print(str(error).splitlines()[-1].strip())

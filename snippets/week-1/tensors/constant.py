import tensorflow as tf

numbers = tf.constant([1, 2, 3, 4, 5])
try:
    numbers[0] = 100
except TypeError as error:
    print(error)

raised = numbers + 10
patched = tf.tensor_scatter_nd_update(numbers, indices=[[0]], updates=[100])
print("numbers:", numbers.numpy())
print("raised: ", raised.numpy())
print("patched:", patched.numpy())

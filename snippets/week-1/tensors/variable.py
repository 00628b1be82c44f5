import tensorflow as tf

numbers = tf.Variable([1, 2, 3])
print(numbers)

numbers.assign([4, 5, 6])
numbers.assign_add([10, 10, 10])
numbers[0].assign(100)
print(numbers.numpy())

try:
    numbers.assign([1, 2, 3, 4])
except ValueError as error:
    print(error)

import tensorflow as tf

numbers = tf.Variable([1, 2, 3])
print(numbers)

numbers.assign([4, 5, 6])
numbers.assign_add([10, 10, 10])
numbers[0].assign(100)
numbers[1:].assign(numbers[1:] * 2)
print(numbers.numpy())

for value in ([1, 2, 3, 4], [1.5, 2.5, 3.5]):
    try:
        numbers.assign(value)
    except (ValueError, TypeError) as error:
        print(error)

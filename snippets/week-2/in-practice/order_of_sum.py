import tensorflow as tf

numbers = tf.random.stateless_normal([100_000], seed=[1, 2])
forwards = tf.cumsum(numbers)[-1]
backwards = tf.cumsum(tf.reverse(numbers, axis=[0]))[-1]
print("same numbers, same sum:", bool(forwards == backwards))
print("apart by less than 0.01:", bool(abs(forwards - backwards) < 0.01))

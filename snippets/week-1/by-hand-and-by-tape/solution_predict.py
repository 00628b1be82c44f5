import tensorflow as tf

x = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
with tf.GradientTape(persistent=True) as tape:
    square_of_sum = tf.square(tf.reduce_sum(x))
    sum_of_squares = tf.reduce_sum(tf.square(x))
print(tape.gradient(square_of_sum, x).numpy())
print(tape.gradient(sum_of_squares, x).numpy())

import tensorflow as tf

print("eager:", tf.executing_eagerly())
price = tf.constant([3.0, 5.0])
total = tf.reduce_sum(price)
print("the total is here already:", total.numpy())

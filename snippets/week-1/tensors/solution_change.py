import tensorflow as tf

total = tf.Variable(0.0)
first = total
for amount in (1.5, 2.0, 4.5):
    total.assign_add(amount)

print(total.numpy(), total is first)

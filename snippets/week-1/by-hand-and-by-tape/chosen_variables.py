import tensorflow as tf

weight = tf.Variable(2.0)
other = tf.Variable(5.0)
with tf.GradientTape(watch_accessed_variables=False) as tape:
    tape.watch(weight)
    loss = weight**2 * other
to_weight, to_other = tape.gradient(loss, [weight, other])
print("weight:", to_weight.numpy())
print("other: ", to_other)

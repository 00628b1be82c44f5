import tensorflow as tf

weight = tf.Variable(2.0)
frozen = tf.Variable(5.0)
with tf.GradientTape(watch_accessed_variables=False) as tape:
    tape.watch(weight)
    loss = weight**2 * frozen
to_weight, to_frozen = tape.gradient(loss, [weight, frozen])
print("weight:", to_weight.numpy())
print("frozen:", to_frozen)

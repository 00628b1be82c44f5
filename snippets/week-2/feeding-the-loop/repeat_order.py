import tensorflow as tf

five = tf.data.Dataset.range(5)
print("batch, repeat:", *(b.numpy() for b in five.batch(2).repeat(2)))
print("repeat, batch:", *(b.numpy() for b in five.repeat(2).batch(2)))
print("lengths:", len(five.batch(2).repeat(2)), len(five.repeat(2).batch(2)))
print("endless:", five.repeat().cardinality().numpy())
print("unknown:", five.filter(lambda x: x > 1).cardinality().numpy())

import tensorflow as tf

images = tf.data.Dataset.from_tensors(tf.zeros([28, 28])).repeat(5)
for batch in images.batch(2):
    print(tf.reshape(batch, [-1, 784]).shape)

import tensorflow as tf

batches = [tf.TensorSpec([None, 3], tf.float32)]


@tf.function(input_signature=batches)
def by_static_shape(batch):
    print("while tracing, the shape is", batch.shape)
    return tf.reduce_sum(batch, axis=0) / batch.shape[0]


@tf.function(input_signature=batches)
def by_dynamic_shape(batch):
    rows = tf.cast(tf.shape(batch)[0], tf.float32)
    return tf.reduce_sum(batch, axis=0) / rows


for rows in (2, 4):
    print(rows, "rows:", by_dynamic_shape(tf.ones([rows, 3])).numpy())
try:
    by_static_shape(tf.ones([2, 3]))
except ValueError as error:
    print(str(error).strip().splitlines()[-1].strip())

import tensorflow as tf

table = tf.reshape(tf.range(6.0), [2, 3])
text = tf.io.serialize_tensor(table)
feature = tf.train.Feature(bytes_list=tf.train.BytesList(value=[text.numpy()]))
example = tf.train.Example(
    features=tf.train.Features(feature={"table": feature})
)


def parse(record):
    wanted = {"table": tf.io.FixedLenFeature([], tf.string)}
    found = tf.io.parse_single_example(record, wanted)
    return tf.io.parse_tensor(found["table"], tf.float32)


data = tf.data.Dataset.from_tensors(example.SerializeToString()).map(parse)
print("parsed:", data.element_spec.shape)
data = data.map(lambda table: tf.ensure_shape(table, [None, 3]))
print("stated:", data.element_spec.shape)
print(next(iter(data)).numpy())

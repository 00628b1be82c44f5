import tensorflow as tf

heights = tf.train.FloatList(value=[1.5, 4.5, 1.25])
place = tf.train.BytesList(value=[b"Dover"])
example = tf.train.Example(
    features=tf.train.Features(
        feature={
            "heights": tf.train.Feature(float_list=heights),
            "place": tf.train.Feature(bytes_list=place),
        }
    )
)
record = example.SerializeToString()
print(type(record).__name__, len(record))

form = {
    "heights": tf.io.VarLenFeature(tf.float32),
    "place": tf.io.FixedLenFeature([], tf.string),
}
row = tf.io.parse_single_example(record, form)
print(tf.sparse.to_dense(row["heights"]).numpy(), row["place"].numpy())
wrong = {"height": tf.io.VarLenFeature(tf.float32)}
print(tf.io.parse_single_example(record, wrong)["height"].values.numpy())
form["hour"] = tf.io.FixedLenFeature([], tf.float32)
try:
    tf.io.parse_single_example(record, form)
except tf.errors.InvalidArgumentError as error:
    print(error.message.split("}} ")[-1].split(" [Op")[0])

import tensorflow as tf

partitioners = tf.distribute.experimental.partitioners
least = partitioners.MinSizePartitioner(max_shards=8)
print("rows of 2 numbers, KiB, shards")
for rows in (6, 50_000, 100_000, 1_000_000):
    shape = tf.TensorShape([rows, 2])
    kibibytes = shape.num_elements() * tf.float32.size / 1024
    shards, _ = least(shape, tf.float32)
    print(f"{rows:9} {kibibytes:10.1f} {shards:5}")

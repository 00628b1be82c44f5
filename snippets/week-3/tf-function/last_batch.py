import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # or it would warn; see above


def traces(batches, **options):
    @tf.function(**options)
    def total(batch):
        return tf.reduce_sum(batch)

    for batch in batches:
        total(batch)
    return total.experimental_get_tracing_count()


rows = tf.data.Dataset.range(100)
print("100 rows in batches of 32:", traces(rows.batch(32)))
print("without the last batch:", traces(rows.batch(32, drop_remainder=True)))
growing = [tf.range(length) for length in range(1, 21)]
print("20 lengths:", traces(growing))
print("with reduce_retracing:", traces(growing, reduce_retracing=True))
numbers = traces(range(20), reduce_retracing=True)
print("the same for Python numbers:", numbers)

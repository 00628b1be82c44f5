import tensorflow as tf

v, w = tf.Variable(1.0), tf.Variable(2.0)


@tf.function
def add(a, b):
    return a + b


for name, a, b in (
    ("v, w", v, w),
    ("w, v", w, v),
    ("another, w", tf.Variable(5.0), w),
    ("v, v", v, v),
    ("w, w", w, w),
):
    before = add.experimental_get_tracing_count()
    result = add(a, b).numpy()
    new = add.experimental_get_tracing_count() - before
    print(f"{name:10} {result} {'traced' if new else 'known'}")
